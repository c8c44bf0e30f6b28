/** A race as a whole story: headline, lead, how it was run, what decided it, what it means and what is next. */
@NullMarked
package org.metricmile.story.article;

import org.jspecify.annotations.NullMarked;
