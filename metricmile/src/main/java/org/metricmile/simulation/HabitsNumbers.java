package org.metricmile.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The numbers of {@link Habits} by name, {@code pace.fastLevel}, in the order in which the habits have them. */
public final class HabitsNumbers {

    private HabitsNumbers() {}

    /** Every number by its name. */
    public static Map<String, Double> of(Habits habits) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (RecordComponent group : Habits.class.getRecordComponents()) {
            Object values = read(group, habits);
            for (RecordComponent number : group.getType().getRecordComponents()) {
                numbers.put(name(group, number), (Double) read(number, values));
            }
        }
        return numbers;
    }

    /**
     * Habits of numbers.
     *
     * @throws IllegalArgumentException if one is missing, is not finite or is no number of habits
     */
    public static Habits from(Map<String, Double> numbers) {
        Map<String, Double> left = new LinkedHashMap<>(numbers);
        RecordComponent[] groups = Habits.class.getRecordComponents();
        Object[] parts = Arrays.stream(groups).map(group -> part(group, left)).toArray();
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("%s is no number of habits"
                    .formatted(left.keySet().iterator().next()));
        }
        return (Habits) build(Habits.class, groups, parts);
    }

    private static Object part(RecordComponent group, Map<String, Double> left) {
        RecordComponent[] components = group.getType().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = name(group, components[i]);
            Double value = left.remove(name);
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("%s is %s, which is no number".formatted(name, value));
            }
            values[i] = value;
        }
        return build(group.getType(), components, values);
    }

    private static String name(RecordComponent group, RecordComponent number) {
        return group.getName() + "." + number.getName();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Object build(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
