package org.metricmile.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/** The page templates, compiled with the product. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.metricmile.report.templates");

    private Templates() {}

    static void render(String template, Object model, TemplateOutput output) {
        ENGINE.render(template, model, output);
    }

    static Content content(String template, Object model) {
        return output -> ENGINE.render(template, model, output);
    }
}
