//! TypeScript forms of the types, for the build of the npm package.

/// Gives a type whose JSON form is written by hand its TypeScript form.
macro_rules! ts_as {
    ($type:ty, $definition:expr) => {
        ts_as!($type as stringify!($type), $definition);
    };
    ($type:ty as $name:expr, $definition:expr) => {
        impl ts_rs::TS for $type {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &ts_rs::Config) -> String {
                $name.to_owned()
            }

            fn inline(_: &ts_rs::Config) -> String {
                $definition.to_owned()
            }

            fn decl(config: &ts_rs::Config) -> String {
                format!("type {} = {};", Self::name(config), $definition)
            }

            fn decl_concrete(config: &ts_rs::Config) -> String {
                Self::decl(config)
            }
        }
    };
}

/// Gives a type that is written as a primitive one its TypeScript form.
macro_rules! ts_primitive {
    ($type:ty, $primitive:literal) => {
        impl ts_rs::TS for $type {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &ts_rs::Config) -> String {
                $primitive.to_owned()
            }

            fn inline(config: &ts_rs::Config) -> String {
                Self::name(config)
            }
        }
    };
}
