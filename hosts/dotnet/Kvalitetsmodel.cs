// The quality model for social care supervision, computed by the code that computes in the browser: the library of the
// plain door (doors/plain/kvalitetsmodel.h), through P/Invoke. Copy this file, and put libkvalitetsmodel.so
// (kvalitetsmodel.dll on Windows) where the program finds its libraries.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Kvalitetsmodel
{
    /// <summary>What cannot be used: the text of { "code", "problems" }, every problem with its path and both languages.</summary>
    public sealed class KvalitetsmodelException : ArgumentException
    {
        public string Json { get; }

        public KvalitetsmodelException(string json) : base(json)
        {
            Json = json;
        }
    }

    public static class Model
    {
        const string Library = "kvalitetsmodel";

        [StructLayout(LayoutKind.Sequential)]
        struct Text
        {
            public IntPtr Start;
            public UIntPtr Length;
        }

        [StructLayout(LayoutKind.Sequential)]
        struct Answered
        {
            public IntPtr Text;
            public UIntPtr Length;
            public uint IsWrong;
        }

        [DllImport(Library)]
        static extern IntPtr kvalitetsmodel_version();

        [DllImport(Library)]
        static extern IntPtr kvalitetsmodel_call(byte[] name, UIntPtr nameLength, [In] Text[] arguments, UIntPtr count);

        [DllImport(Library)]
        static extern void kvalitetsmodel_free(IntPtr answer);

        /// <summary>The version of the library.</summary>
        public static string Version
        {
            get { return Marshal.PtrToStringAnsi(kvalitetsmodel_version()); }
        }

        /// <summary>
        /// Calls a function of the npm package with its arguments in their order, texts of JSON (null: left out), and gives
        /// the text of its answer: the same bytes as JSON.stringify makes of what the package gives.
        /// </summary>
        public static string Call(string name, params string[] arguments)
        {
            bool isWrong;
            var text = Encoding.UTF8.GetString(Answer(out isWrong, name, arguments));
            if (isWrong) throw new KvalitetsmodelException(text);
            return text;
        }

        /// <summary>The same as bytes, without throwing: an answer, or every problem.</summary>
        public static byte[] Answer(out bool isWrong, string name, params string[] arguments)
        {
            var texts = new Text[arguments.Length];
            var held = new List<GCHandle>();
            try
            {
                for (var place = 0; place < arguments.Length; place++)
                {
                    var bytes = Encoding.UTF8.GetBytes(arguments[place] ?? "");
                    var handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
                    held.Add(handle);
                    texts[place].Start = handle.AddrOfPinnedObject();
                    texts[place].Length = (UIntPtr)bytes.Length;
                }
                var called = Encoding.UTF8.GetBytes(name);
                var answer = kvalitetsmodel_call(called, (UIntPtr)called.Length, texts, (UIntPtr)texts.Length);
                try
                {
                    var its = (Answered)Marshal.PtrToStructure(answer, typeof(Answered));
                    var text = new byte[(int)its.Length];
                    Marshal.Copy(its.Text, text, 0, text.Length);
                    isWrong = its.IsWrong == 1;
                    return text;
                }
                finally
                {
                    kvalitetsmodel_free(answer);
                }
            }
            finally
            {
                foreach (var handle in held) handle.Free();
            }
        }
    }
}
