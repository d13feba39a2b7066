// Whether this host answers as every other: a digest of the answers to each function's calls in a file. A line is a call:
// the function and its arguments, texts of JSON, with tabs between. See hosts/README.md.
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
        }
        foreach (var its in counts)
        {
            digests[its.Key].TransformFinalBlock(end, 0, 0);
            var hash = BitConverter.ToString(digests[its.Key].Hash).Replace("-", "").ToLowerInvariant();
            Console.WriteLine("{0} {1} {2}", its.Key, its.Value, hash);
        }
    }
}
