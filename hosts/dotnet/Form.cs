// A form handler: what <kvalitetsmodel-skema name="vurdering"> and <kvalitetsmodel-sag name="sag"> posted, judged on the
// server by the code that judged it in the browser. In ASP.NET the fields are those of Request.Form; here they come on
// standard input, as a browser posts them: mono Form.exe 2026-03-10 < body
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Text;
using Kvalitetsmodel;

static class Form
{
    /// <summary>The profile of the assessment and the deadlines of the case, a line each.</summary>
    static string Handle(IDictionary<string, string> fields, string today)
    {
        // As texts, as they came: nothing is lost between the browser and the model.
        return Model.Call("profil", fields["vurdering"]) + "\n" + Model.Call("frister", fields["sag"], "\"" + today + "\"") + "\n";
    }

    static int Main(string[] args)
    {
        var fields = new Dictionary<string, string>();
        foreach (var field in new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)).ReadToEnd().Split('&'))
        {
            var parts = field.Split(new[] { '=' }, 2);
            fields[WebUtility.UrlDecode(parts[0])] = WebUtility.UrlDecode(parts[1]);
        }
        try
        {
            var text = new UTF8Encoding(false).GetBytes(Handle(fields, args[0]));
            using (var output = Console.OpenStandardOutput()) output.Write(text, 0, text.Length);
            return 0;
        }
        catch (KvalitetsmodelException wrong)
        {
            // Every problem at once.
            Console.Error.WriteLine(wrong.Json);
            return 1;
        }
    }
}
