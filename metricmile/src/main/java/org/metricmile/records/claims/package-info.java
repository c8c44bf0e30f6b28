/**
 * Claims: what a record desk would say of a race, each with its figures, its evidence and what would make it false.
 *
 * <p>One class per kind of claim, all in {@link org.metricmile.records.claims.Claims#ALL}. None knows a race or an athlete; where the
 * archive is too thin a class says nothing. The kinds, their weights and the formula of newsworthiness stand in
 * {@code docs/explanation/claims.md}.
 */
@NullMarked
package org.metricmile.records.claims;

import org.jspecify.annotations.NullMarked;
