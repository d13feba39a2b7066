// Whether this host answers as every other: a digest of the answers to each function's calls in a file, and into a second
// file the hash of each. A line is a call: the function and its arguments, texts of JSON, with tabs between. See README.md.
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using Kvalitetsmodel;

static class Conform
{
    static void Main(string[] args)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var digests = new Dictionary<string, SHA256>();
        var end = new byte[] { (byte)'\n' };
        var answers = args.Length < 2 ? TextWriter.Null : new StreamWriter(args[1]) { NewLine = "\n" };
        answers.WriteLine("kvalitetsmodel {0}, .NET {1}, {2}", Model.Version, Environment.Version, Environment.OSVersion);
        var each = SHA256.Create();
        foreach (var line in File.ReadLines(args[0], new UTF8Encoding(false)))
        {
            var parts = line.Split('\t');
            var arguments = new string[parts.Length - 1];
            Array.Copy(parts, 1, arguments, 0, arguments.Length);
            bool isWrong;
            var answer = Model.Answer(out isWrong, parts[0], arguments);
            if (!counts.ContainsKey(parts[0]))
            {
                counts[parts[0]] = 0;
                digests[parts[0]] = SHA256.Create();
            }
            counts[parts[0]] += 1;
            digests[parts[0]].TransformBlock(answer, 0, answer.Length, null, 0);
            digests[parts[0]].TransformBlock(end, 0, 1, null, 0);
            answers.WriteLine(Hex(each.ComputeHash(answer)));
        }
        answers.Dispose();
        foreach (var its in counts)
        {
            digests[its.Key].TransformFinalBlock(end, 0, 0);
            Console.WriteLine("{0} {1} {2}", its.Key, its.Value, Hex(digests[its.Key].Hash));
        }
    }

    static string Hex(byte[] hash)
    {
        return BitConverter.ToString(hash).Replace("-", "").ToLowerInvariant();
    }
}
