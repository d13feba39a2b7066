// A Cortex-M4 without an operating system, under QEMU: the crate is no_std, and so it runs there, to the byte.
import { answersKit, conforms, withHost } from "./lib.mjs";

const host = withHost("cortex-m");
conforms(host, "");
answersKit(host, "");
