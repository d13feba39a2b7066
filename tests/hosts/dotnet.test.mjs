// .NET: P/Invoke on the shared library, under Debian's Mono.
import { answersKit, conforms, handlesForm, withHost } from "./lib.mjs";

const host = withHost("dotnet");
handlesForm(host, "");
conforms(host, "");
answersKit(host, "");
