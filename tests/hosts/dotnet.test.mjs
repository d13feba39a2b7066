// .NET: P/Invoke on the shared library, under Debian's Mono.
import { conforms, handlesForm, withHost } from "./lib.mjs";

const host = withHost("dotnet");
handlesForm(host, "");
conforms(host, "");
