/**
 * Careers: what athletes achieved, by season and championship, and whom they met.
 *
 * <p>A {@link org.metricmile.records.careers.CareerResult} is one result of one athlete, put together of every source that tells it;
 * a {@link org.metricmile.records.careers.FormBook} holds everything on record about careers. Every definition stands in
 * {@code docs/explanation/careers.md}.
 */
@NullMarked
package org.metricmile.records.careers;

import org.jspecify.annotations.NullMarked;
