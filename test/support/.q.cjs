"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../main/node_modules/numfmt/dist/index.js
var require_dist = __commonJS({
  "../../main/node_modules/numfmt/dist/index.js"(exports2) {
    Object.defineProperty(exports2, Symbol.toStringTag, { value: "Module" });
    var codeToLocale = Object.freeze({
      1078: "af",
      1052: "sq",
      1118: "am",
      5121: "ar-DZ",
      15361: "ar-BH",
      3073: "ar-EG",
      2049: "ar-IQ",
      11265: "ar-JO",
      13313: "ar-KW",
      12289: "ar-LB",
      4097: "ar-LY",
      6145: "ar-MA",
      8193: "ar-OM",
      16385: "ar-QA",
      1025: "ar-SA",
      10241: "ar-SY",
      7169: "ar-TN",
      14337: "ar-AE",
      9217: "ar-YE",
      1067: "hy",
      1101: "as",
      2092: "az-AZ",
      1068: "az-AZ",
      1069: "eu",
      1059: "be",
      2117: "bn",
      1093: "bn-IN",
      5146: "bs",
      1026: "bg",
      1109: "my",
      1027: "ca",
      2052: "zh-CN",
      3076: "zh-HK",
      5124: "zh-MO",
      4100: "zh-SG",
      1028: "zh-TW",
      1050: "hr",
      1029: "cs",
      1030: "da",
      1125: "dv",
      2067: "nl-BE",
      1043: "nl-NL",
      1126: "bin",
      3081: "en-AU",
      10249: "en-BZ",
      4105: "en-CA",
      9225: "en-CB",
      2057: "en-GB",
      16393: "en-IN",
      6153: "en-IE",
      8201: "en-JM",
      5129: "en-NZ",
      13321: "en-PH",
      7177: "en-ZA",
      11273: "en-TT",
      1033: "en-US",
      12297: "en-ZW",
      1061: "et",
      1071: "mk",
      1080: "fo",
      1065: "fa",
      1124: "fil",
      1035: "fi",
      2060: "fr-BE",
      11276: "fr-CM",
      3084: "fr-CA",
      9228: "fr-CG",
      12300: "fr-CI",
      1036: "fr-FR",
      5132: "fr-LU",
      13324: "fr-ML",
      6156: "fr-MC",
      14348: "fr-MA",
      10252: "fr-SN",
      4108: "fr-CH",
      7180: "fr",
      1122: "fy-NL",
      2108: "gd-IE",
      1084: "gd",
      1110: "gl",
      1079: "ka",
      3079: "de-AT",
      1031: "de-DE",
      5127: "de-LI",
      4103: "de-LU",
      2055: "de-CH",
      1032: "el",
      1140: "gn",
      1095: "gu",
      1279: "en",
      1037: "he",
      1081: "hi",
      1038: "hu",
      1039: "is",
      1136: "ig-NG",
      1057: "id",
      1040: "it-IT",
      2064: "it-CH",
      1041: "ja",
      1099: "kn",
      1120: "ks",
      1087: "kk",
      1107: "km",
      1111: "kok",
      1042: "ko",
      1088: "ky",
      1108: "lo",
      1142: "la",
      1062: "lv",
      1063: "lt",
      2110: "ms-BN",
      1086: "ms-MY",
      1100: "ml",
      1082: "mt",
      1112: "mni",
      1153: "mi",
      1102: "mr",
      1104: "mn",
      2128: "mn",
      1121: "ne",
      1044: "no-NO",
      2068: "no-NO",
      1096: "or",
      1045: "pl",
      1046: "pt-BR",
      2070: "pt-PT",
      1094: "pa",
      1047: "rm",
      2072: "ro-MO",
      1048: "ro-RO",
      1049: "ru",
      2073: "ru-MO",
      1083: "se",
      1103: "sa",
      3098: "sr-SP",
      2074: "sr-SP",
      1072: "st",
      1074: "tn",
      1113: "sd",
      1115: "si",
      1051: "sk",
      1060: "sl",
      1143: "so",
      1070: "sb",
      11274: "es-AR",
      16394: "es-BO",
      13322: "es-CL",
      9226: "es-CO",
      5130: "es-CR",
      7178: "es-DO",
      12298: "es-EC",
      17418: "es-SV",
      4106: "es-GT",
      18442: "es-HN",
      2058: "es-MX",
      19466: "es-NI",
      6154: "es-PA",
      15370: "es-PY",
      10250: "es-PE",
      20490: "es-PR",
      1034: "es-ES",
      14346: "es-UY",
      8202: "es-VE",
      1089: "sw",
      2077: "sv-FI",
      1053: "sv-SE",
      1114: "syc",
      1064: "tg",
      1097: "ta",
      1092: "tt",
      1098: "te",
      1054: "th",
      1105: "bo",
      1073: "ts",
      1055: "tr",
      1090: "tk",
      1058: "uk",
      1056: "ur",
      2115: "uz-UZ",
      1091: "uz-UZ",
      1075: "ve",
      1066: "vi",
      1106: "cy",
      1076: "xh",
      1085: "yi",
      1077: "zu"
    });
    var TOKEN_GENERAL = "GENERAL";
    var TOKEN_HASH = "HASH";
    var TOKEN_ZERO = "ZERO";
    var TOKEN_QMARK = "QMARK";
    var TOKEN_SLASH = "SLASH";
    var TOKEN_GROUP = "GROUP";
    var TOKEN_SCALE = "SCALE";
    var TOKEN_COMMA = "COMMA";
    var TOKEN_BREAK = "BREAK";
    var TOKEN_TEXT = "TEXT";
    var TOKEN_PLUS = "PLUS";
    var TOKEN_MINUS = "MINUS";
    var TOKEN_POINT = "POINT";
    var TOKEN_SPACE = "SPACE";
    var TOKEN_PERCENT = "PERCENT";
    var TOKEN_DIGIT = "DIGIT";
    var TOKEN_CALENDAR = "CALENDAR";
    var TOKEN_ERROR = "ERROR";
    var TOKEN_DATETIME = "DATETIME";
    var TOKEN_DURATION = "DURATION";
    var TOKEN_CONDITION = "CONDITION";
    var TOKEN_DBNUM = "DBNUM";
    var TOKEN_NATNUM = "NATNUM";
    var TOKEN_LOCALE = "LOCALE";
    var TOKEN_COLOR = "COLOR";
    var TOKEN_MODIFIER = "MODIFIER";
    var TOKEN_AMPM = "AMPM";
    var TOKEN_ESCAPED = "ESCAPED";
    var TOKEN_STRING = "STRING";
    var TOKEN_SKIP = "SKIP";
    var TOKEN_EXP = "EXP";
    var TOKEN_FILL = "FILL";
    var TOKEN_PAREN = "PAREN";
    var TOKEN_CHAR = "CHAR";
    var TOKEN_CURRENCY = "CURRENCY";
    var T_TYPE_FRAC = "FRAC";
    var T_TYPE_YEAR = "YEAR";
    var T_TYPE_YEAR_S = "YEAR-SHORT";
    var T_TYPE_MON = "MONTH";
    var T_TYPE_MNAME_1 = "MONTHNAME-SINGLE";
    var T_TYPE_MNAME_S = "MONTHNAME-SHORT";
    var T_TYPE_MNAME = "MONTHNAME";
    var T_TYPE_WEEKDAY_S = "WEEKDAY-SHORT";
    var T_TYPE_WEEKDAY = "WEEKDAY";
    var T_TYPE_HOUR = "HOUR";
    var T_TYPE_SUBSEC = "SUBSEC";
    var T_TYPE_HOUR_E = "HOUR-ELAP";
    var T_TYPE_MIN_E = "MIN-ELAP";
    var T_TYPE_SEC_E = "SEC-ELAP";
    var T_TYPE_B_YEAR = "B-YEAR";
    var T_TYPE_B_YEAR_S = "B-YEAR-SHORT";
    var MAX_CACHED_PATTERNS = 1e3;
    var indexColors = [
      "#000000",
      "#FFFFFF",
      "#FF0000",
      "#00FF00",
      "#0000FF",
      "#FFFF00",
      "#FF00FF",
      "#00FFFF",
      "#800000",
      "#008000",
      "#000080",
      "#808000",
      "#800080",
      "#008080",
      "#C0C0C0",
      "#808080",
      "#9999FF",
      "#993366",
      "#FFFFCC",
      "#CCFFFF",
      "#660066",
      "#FF8080",
      "#0066CC",
      "#CCCCFF",
      "#000080",
      "#FF00FF",
      "#FFFF00",
      "#00FFFF",
      "#800080",
      "#800000",
      "#008080",
      "#0000FF",
      "#00CCFF",
      "#CCFFFF",
      "#CCFFCC",
      "#FFFF99",
      "#99CCFF",
      "#FF99CC",
      "#CC99FF",
      "#FFCC99",
      "#3366FF",
      "#33CCCC",
      "#99CC00",
      "#FFCC00",
      "#FF9900",
      "#FF6600",
      "#666699",
      "#969696",
      "#003366",
      "#339966",
      "#003300",
      "#333300",
      "#993300",
      "#993366",
      "#333399",
      "#333333"
    ];
    var currencySymbols = [
      "\xA4",
      "$",
      "\xA3",
      "\xA5",
      "\u058F",
      "\u060B",
      "\u09F3",
      "\u0E3F",
      "\u17DB",
      "\u20A1",
      "\u20A6",
      "\u20A9",
      "\u20AA",
      "\u20AB",
      "\u20AC",
      "\u20AD",
      "\u20AE",
      "\u20B1",
      "\u20B2",
      "\u20B4",
      "\u20B8",
      "\u20B9",
      "\u20BA",
      "\u20BC",
      "\u20BD",
      "\u20BE",
      "\u20BF"
    ];
    var _B = (str, tilde = "") => str.replaceAll("~", tilde).split(";");
    var _W = (str, tilde = "") => _B(str, tilde);
    var _M = (str, tilde = "") => _B(str, tilde);
    var xm = (o, ml = 0, dl = 0) => {
      if (!o.mmm) o.mmm = ml < 1 ? o.mmmm.concat() : o.mmmm.map((d) => {
        const s = d.slice(0, ml % 10);
        return s + (ml < 10 || d === s ? "" : ".");
      });
      if (!o.ddd) o.ddd = dl < 1 ? o.dddd.concat() : o.dddd.map((d) => {
        const s = d.slice(0, dl % 10);
        return s + (dl < 10 || d === s ? "" : ".");
      });
      if (!o.mmm6 && o.mmmm6) o.mmm6 = o.mmmm6;
      return o;
    };
    var xf = (p) => {
      return {
        minus: !p.p,
        sign: !!p.s,
        dateOrder: p.o ?? 1,
        currencyPos: p.f ?? 3,
        padMm: p.m == null ? true : !!p.m,
        padDd: p.d == null ? true : !!p.d,
        padHh: p.h == null ? true : !!p.h,
        padHhAlt: !!p.i,
        dateSep: p.k ?? "/",
        shortDateSep: p.l ?? "-",
        timeSep: p.b ?? ":",
        shortYear: !!p.y,
        spacePercent: !!p.c
      };
    };
    var C_BLACK = "Black";
    var C_WHITE = "White";
    var C_RED = "Red";
    var C_GREEN = "Green";
    var C_BLUE = "Blue";
    var C_YELLOW = "Yellow";
    var C_MAGENTA = "Magenta";
    var C_CYAN = "Cyan";
    var fp1 = {
      k: ".",
      l: "."
    };
    var fp2 = {
      d: 0,
      h: 0,
      m: 0,
      k: ".",
      l: "."
    };
    var fp3 = {
      d: 1,
      y: 1,
      f: 0,
      o: 1,
      k: "-",
      b: ":",
      s: 1
    };
    var fp4 = {
      ...fp3,
      y: 0
    };
    var fp5 = {
      h: 0,
      d: 0,
      f: 0,
      m: 0,
      s: 1
    };
    function initLocales() {
      const _zhM4 = _M("\u4E00\u6708;\u4E8C\u6708;\u4E09\u6708;\u56DB\u6708;\u4E94\u6708;\u516D\u6708;\u4E03\u6708;\u516B\u6708;\u4E5D\u6708;\u5341\u6708;\u5341\u4E00\u6708;\u5341\u4E8C\u6708");
      const _zhCl = {
        \u9ED1\u8272: C_BLACK,
        \u767D\u8272: C_WHITE,
        \u7D05\u8272: C_RED,
        \u7DA0\u8272: C_GREEN,
        \u85CD\u8272: C_BLUE,
        \u9EC3\u8272: C_YELLOW,
        \u6D0B\u7D05: C_MAGENTA,
        \u9752\u8272: C_CYAN
      };
      addLocale({
        group: ",",
        ampm: _B("\u4E0A\u5348;\u4E0B\u5348"),
        mmmm: _zhM4,
        mmm: _M("1\u6708;2\u6708;3\u6708;4\u6708;5\u6708;6\u6708;7\u6708;8\u6708;9\u6708;10\u6708;11\u6708;12\u6708"),
        dddd: _W("~\u65E5;~\u4E00;~\u4E8C;~\u4E09;~\u56DB;~\u4E94;~\u516D", "\u661F\u671F"),
        ddd: _W("\u5468\u65E5;\u5468\u4E00;\u5468\u4E8C;\u5468\u4E09;\u5468\u56DB;\u5468\u4E94;\u5468\u516D"),
        color: "\u989C\u8272",
        colors: {
          \u9ED1\u8272: C_BLACK,
          \u767D\u8272: C_WHITE,
          \u7EA2\u8272: C_RED,
          \u7EFF\u8272: C_GREEN,
          \u84DD\u8272: C_BLUE,
          \u9EC4\u8272: C_YELLOW,
          \u6D0B\u7EA2: C_MAGENTA,
          \u84DD\u7EFF\u8272: C_CYAN
        },
        general: "G/\u901A\u7528\u683C\u5F0F",
        currency: "\xA5",
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          m: 0,
          o: 2,
          s: 1
        }),
        sysdate: "yyyy\u5E74m\u6708d\u65E5",
        systime: "h:mm:ss"
      }, "zh-CN");
      addLocale({
        group: ",",
        ampm: _B("\u4E0A\u5348;\u4E0B\u5348"),
        mmmm: _zhM4,
        mmm: _zhM4,
        dddd: _W("~\u65E5;~\u4E00;~\u4E8C;~\u4E09;~\u56DB;~\u4E94;~\u516D", "\u661F\u671F"),
        ddd: _W("\u9031\u65E5;\u9031\u4E00;\u9031\u4E8C;\u9031\u4E09;\u9031\u56DB;\u9031\u4E94;\u9031\u516D"),
        nan: "\u975E\u6578\u503C",
        color: "\u8272\u5F69",
        colors: _zhCl,
        general: "G/\u901A\u7528\u683C\u5F0F",
        currency: "NT$",
        format: xf({
          d: 0,
          f: 0,
          o: 2,
          m: 0,
          i: 1
        }),
        sysdate: "yyyy\u5E74m\u6708d\u65E5",
        systime: "AM/PM hh:mm:ss"
      }, "zh-TW");
      addLocale({
        group: ",",
        ampm: _B("\u4E0A\u5348;\u4E0B\u5348"),
        mmmm: _zhM4,
        mmm: _zhM4,
        dddd: _W("~\u65E5;~\u4E00;~\u4E8C;~\u4E09;~\u56DB;~\u4E94;~\u516D", "\u661F\u671F"),
        ddd: _W("\u9031\u65E5;\u9031\u4E00;\u9031\u4E8C;\u9031\u4E09;\u9031\u56DB;\u9031\u4E94;\u9031\u516D"),
        color: "\u8272\u5F69",
        colors: _zhCl,
        currency: "HK$",
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          m: 0,
          p: 1
        }),
        sysdate: "yyyy\u5E74m\u6708d\u65E5",
        systime: "h:mm:ss"
      }, "zh-HK");
      addLocale({
        group: ",",
        mmmm: _M("1\u6708;2\u6708;3\u6708;4\u6708;5\u6708;6\u6708;7\u6708;8\u6708;9\u6708;10\u6708;11\u6708;12\u6708"),
        mmm: _M("1;2;3;4;5;6;7;8;9;10;11;12"),
        dddd: _W("\u65E5\u66DC\u65E5;\u6708\u66DC\u65E5;\u706B\u66DC\u65E5;\u6C34\u66DC\u65E5;\u6728\u66DC\u65E5;\u91D1\u66DC\u65E5;\u571F\u66DC\u65E5"),
        ddd: _W("\u65E5;\u6708;\u706B;\u6C34;\u6728;\u91D1;\u571F"),
        ampm: _B("\u5348\u524D;\u5348\u5F8C"),
        general: "G/\u6A19\u6E96",
        currency: "\xA5",
        color: "\u8272",
        colors: {
          \u9ED2: C_BLACK,
          \u767D: C_WHITE,
          \u8D64: C_RED,
          \u7DD1: C_GREEN,
          \u9752: C_BLUE,
          \u9EC4: C_YELLOW,
          \u7D2B: C_MAGENTA,
          \u6C34: C_CYAN
        },
        format: xf({
          h: 0,
          f: 0,
          o: 2,
          d: 1
        }),
        sysdate: "yyyy\u5E74m\u6708d\u65E5",
        systime: "h:mm:ss"
      }, "ja");
      addLocale({
        group: ",",
        ampm: _B("\uC624\uC804;\uC624\uD6C4"),
        mmmm: _M("1\uC6D4;2\uC6D4;3\uC6D4;4\uC6D4;5\uC6D4;6\uC6D4;7\uC6D4;8\uC6D4;9\uC6D4;10\uC6D4;11\uC6D4;12\uC6D4"),
        mmm: _M("1;2;3;4;5;6;7;8;9;10;11;12"),
        dddd: _W("\uC77C\uC694\uC77C;\uC6D4\uC694\uC77C;\uD654\uC694\uC77C;\uC218\uC694\uC77C;\uBAA9\uC694\uC77C;\uAE08\uC694\uC77C;\uD1A0\uC694\uC77C"),
        ddd: _W("\uC77C;\uC6D4;\uD654;\uC218;\uBAA9;\uAE08;\uD1A0"),
        color: "\uC0C9",
        colors: {
          \uAC80\uC815: C_BLACK,
          \uD770\uC0C9: C_WHITE,
          \uBE68\uAC15: C_RED,
          \uB179\uC0C9: C_GREEN,
          \uD30C\uB791: C_BLUE,
          \uB178\uB791: C_YELLOW,
          \uC790\uD64D: C_MAGENTA,
          \uB179\uCCAD: C_CYAN
        },
        general: "G/\uD45C\uC900",
        currency: "\u20A9",
        format: xf({
          h: 0,
          f: 0,
          o: 2,
          k: "-"
        }),
        sysdate: "yyyy\uB144 mmmm d\uC77C dddd",
        systime: "AM/PM h:mm:ss"
      }, "ko");
      addLocale({
        group: ",",
        mmmm: _M("\u0E21\u0E01\u0E23~;\u0E01\u0E38\u0E21\u0E20\u0E32\u0E1E\u0E31\u0E19\u0E18\u0E4C;\u0E21\u0E35\u0E19~;\u0E40\u0E21\u0E29\u0E32\u0E22\u0E19;\u0E1E\u0E24\u0E29\u0E20~;\u0E21\u0E34\u0E16\u0E38\u0E19\u0E32\u0E22\u0E19;\u0E01\u0E23\u0E01\u0E0E~;\u0E2A\u0E34\u0E07\u0E2B~;\u0E01\u0E31\u0E19\u0E22\u0E32\u0E22\u0E19;\u0E15\u0E38\u0E25~;\u0E1E\u0E24\u0E28\u0E08\u0E34\u0E01\u0E32\u0E22\u0E19;\u0E18\u0E31\u0E19\u0E27~", "\u0E32\u0E04\u0E21"),
        mmm: _M("\u0E21.\u0E04.;\u0E01.\u0E1E.;\u0E21\u0E35.\u0E04.;\u0E40\u0E21.\u0E22.;\u0E1E.\u0E04.;\u0E21\u0E34.\u0E22.;\u0E01.\u0E04.;\u0E2A.\u0E04.;\u0E01.\u0E22.;\u0E15.\u0E04.;\u0E1E.\u0E22.;\u0E18.\u0E04."),
        dddd: _W("\u0E2D\u0E32\u0E17\u0E34\u0E15\u0E22\u0E4C;\u0E08\u0E31\u0E19\u0E17\u0E23\u0E4C;\u0E2D\u0E31\u0E07\u0E04\u0E32\u0E23;\u0E1E\u0E38\u0E18;\u0E1E\u0E24\u0E2B\u0E31\u0E2A\u0E1A\u0E14\u0E35;\u0E28\u0E38\u0E01\u0E23\u0E4C;\u0E40\u0E2A\u0E32\u0E23\u0E4C"),
        ddd: _W("\u0E2D\u0E32.;\u0E08.;\u0E2D.;\u0E1E.;\u0E1E\u0E24.;\u0E28.;\u0E2A."),
        color: "\u0E2A\u0E35",
        colors: {
          \u0E14\u0E33: C_BLACK,
          \u0E02\u0E32\u0E27: C_WHITE,
          \u0E41\u0E14\u0E07: C_RED,
          \u0E40\u0E02\u0E35\u0E22\u0E27: C_GREEN,
          \u0E19\u0E49\u0E33\u0E40\u0E07\u0E34\u0E19: C_BLUE,
          \u0E40\u0E2B\u0E25\u0E37\u0E2D\u0E07: C_YELLOW,
          \u0E21\u0E48\u0E27\u0E07\u0E21\u0E32\u0E40\u0E08\u0E19\u0E15\u0E49\u0E32: C_MAGENTA,
          \u0E1F\u0E49\u0E32: C_CYAN
        },
        currency: "\u0E3F",
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          m: 0,
          o: 1
        }),
        sysdate: "d mmmm yyyy",
        systime: "h:mm:ss"
      }, "th");
      addLocale(xm({
        decimal: ",",
        ampm: _B("dop.;odp."),
        mmmm: _M("leden;\xFAnor;b\u0159ezen;duben;kv\u011Bten;\u010Derven;\u010Dervenec;srpen;z\xE1\u0159\xED;\u0159\xEDjen;listopad;prosinec"),
        mmm: _M("I;II;III;IV;V;VI;VII;VIII;IX;X;XI;XII"),
        dddd: _W("ned\u011Ble;pond\u011Bl\xED;\xFAter\xFD;st\u0159eda;\u010Dtvrtek;p\xE1tek;sobota"),
        bool: _B("PRAVDA;NEPRAVDA"),
        color: "Barva",
        colors: {
          \u010Dern\u00E1: C_BLACK,
          b\u00EDl\u00E1: C_WHITE,
          \u010Derven\u00E1: C_RED,
          zelen\u00E1: C_GREEN,
          modr\u00E1: C_BLUE,
          \u017Elut\u00E1: C_YELLOW,
          purpurov\u00E1: C_MAGENTA,
          azurov\u00E1: C_CYAN
        },
        general: "V\u0161eobecn\xFD",
        opcodes: { dy: "r" },
        currency: "K\u010D",
        format: xf({
          h: 0,
          k: ".",
          l: "."
        }),
        sysdate: "dddd d. mmmm yyyy",
        systime: "h:mm:ss"
      }, -1, 2), "cs");
      addLocale(xm({
        group: ".",
        decimal: ",",
        mmmm: _M("januar;februar;marts;april;maj;juni;juli;august;september;oktober;november;december"),
        dddd: _W("s\xF8n~;man~;tirs~;ons~;tors~;fre~;l\xF8r~", "dag"),
        bool: _B("SAND;FALSK"),
        color: "Farve",
        colors: {
          sort: C_BLACK,
          hvid: C_WHITE,
          r\u00F8d: C_RED,
          lysegr\u00F8n: C_GREEN,
          bl\u00E5: C_BLUE,
          gul: C_YELLOW,
          lyslilla: C_MAGENTA,
          akvamarin: C_CYAN
        },
        general: "Standard",
        opcodes: {
          dy: "\xE5",
          th: "t"
        },
        currency: "kr.",
        format: xf({ k: "-" }),
        sysdate: "d. mmmm yyyy",
        systime: "hh:mm:ss"
      }, 3, 2), "da");
      addLocale(xm({
        group: ".",
        decimal: ",",
        mmmm: _M("januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december"),
        mmm: _M("jan;feb;mrt;apr;mei;jun;jul;aug;sep;okt;nov;dec"),
        dddd: _W("zondag;maandag;dinsdag;woensdag;donderdag;vrijdag;zaterdag"),
        bool: _B("WAAR;ONWAAR"),
        color: "Kleur",
        colors: {
          zwart: C_BLACK,
          wit: C_WHITE,
          rood: C_RED,
          root: C_RED,
          groen: C_GREEN,
          blauw: C_BLUE,
          geel: C_YELLOW,
          magenta: C_MAGENTA,
          cyaan: C_CYAN
        },
        general: "Standaard",
        opcodes: {
          dy: "j",
          th: "u"
        },
        currency: "\u20AC",
        format: xf({
          d: 0,
          f: 2,
          m: 0,
          k: "-",
          s: 1
        }),
        sysdate: "dddd d mmmm yyyy",
        systime: "hh:mm:ss"
      }, -1, 2), "nl");
      addLocale({
        group: ",",
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          m: 0,
          o: 0,
          p: 1
        }),
        sysdate: "dddd, mmmm d, yyyy",
        systime: "h:mm:ss AM/PM"
      }, "en");
      addLocale({
        group: ",",
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          m: 0,
          o: 0,
          p: 1
        }),
        sysdate: "dddd, mmmm d, yyyy",
        systime: "h:mm:ss AM/PM"
      }, "en-US");
      addLocale({
        group: ",",
        format: xf({
          h: 0,
          f: 0,
          o: 2,
          p: 0,
          k: "-"
        }),
        sysdate: "mmmm d, yyyy",
        systime: "h:mm:ss AM/PM"
      }, "en-CA");
      addLocale({
        group: ",",
        color: "Colour",
        ampm: ["AM", "PM"],
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          p: 0
        }),
        sysdate: "dddd, d mmmm yyyy",
        systime: "h:mm:ss AM/PM"
      }, "en-AU");
      addLocale({
        group: ",",
        color: "Colour",
        ampm: ["AM", "PM"],
        currency: "\xA3",
        format: xf({
          f: 0,
          p: 0
        }),
        sysdate: "dd mmmm yyyy",
        systime: "hh:mm:ss"
      }, "en-GB");
      addLocale({
        group: ",",
        mmm: _M("Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sept;Oct;Nov;Dec"),
        color: "Colour",
        ampm: ["am", "pm"],
        currency: "\u20AC",
        format: xf({
          f: 0,
          p: 0
        }),
        sysdate: "dddd d mmmm yyyy",
        systime: "hh:mm:ss"
      }, "en-IE");
      addLocale(xm({
        decimal: ",",
        nan: "ep\xE4luku",
        ampm: _B("ap.;ip."),
        mmmm: _M("tammi~;helmi~;maalis~;huhti~;touko~;kes\xE4~;hein\xE4~;elo~;syys~;loka~;marras~;joulu~", "kuu"),
        mmm: _M("tammi;helmi;maalis;huhti;touko;kes\xE4;hein\xE4;elo;syys;loka;marras;joulu"),
        dddd: _W("sunnun~;maanan~;tiis~;keskiviikko;tors~;perjan~;lauan~", "tai"),
        bool: _B("TOSI;EP\xC4TOSI"),
        color: "V\xE4ri",
        colors: {
          musta: C_BLACK,
          valkoinen: C_WHITE,
          punainen: C_RED,
          vihre\u00E4: C_GREEN,
          sininen: C_BLUE,
          keltainen: C_YELLOW,
          magenta: C_MAGENTA,
          syaani: C_CYAN
        },
        general: "Yleinen",
        currency: "\u20AC",
        opcodes: {
          dy: "v",
          dm: "k",
          dd: "p",
          th: "t"
        },
        format: xf({
          h: 0,
          d: 0,
          p: 0,
          k: ".",
          l: ".",
          m: 0,
          c: 1
        }),
        sysdate: "dddd d. mmmm yyyy",
        systime: "h.mm.ss"
      }, -1, 2), "fi");
      const _fr = xm({
        group: "\u202F",
        decimal: ",",
        mmmm: _M("janvier;f\xE9vrier;mars;avril;mai;juin;juillet;ao\xFBt;septembre;octobre;novembre;d\xE9cembre"),
        mmm: _M("janv;f\xE9vr;mars;avr;mai;juin;juil;ao\xFBt;sept;oct;nov;d\xE9c"),
        dddd: _W("~manche;lun~;mar~;mercre~;jeu~;vendre~;same~", "di"),
        ddd: [
          "dim",
          "lun",
          "mar",
          "mer",
          "jeu",
          "ven",
          "sam"
        ],
        bool: _B("VRAI;FAUX"),
        color: "Couleur",
        colors: {
          noir: C_BLACK,
          blanc: C_WHITE,
          rouge: C_RED,
          vert: C_GREEN,
          bleu: C_BLUE,
          jaune: C_YELLOW,
          magenta: C_MAGENTA,
          cyan: C_CYAN
        },
        opcodes: {
          dy: "a",
          dd: "j",
          wd: "o"
        },
        general: "Standard",
        systime: "hh:mm:ss"
      }, -1, -13);
      addLocale({
        ..._fr,
        currency: "\u20AC",
        format: xf({}),
        sysdate: "dddd d mmmm yyyy"
      }, "fr");
      addLocale({
        ..._fr,
        ampm: _B("AM;PM"),
        format: xf({
          p: 1,
          o: 2,
          d: 1,
          k: "-",
          l: "-",
          s: 1
        }),
        sysdate: "d mmmm yyyy"
      }, "fr-CA");
      addLocale({
        group: "'",
        decimal: ".",
        ..._fr,
        currency: "CHF",
        format: xf({
          o: 1,
          d: 1,
          k: ".",
          l: "."
        }),
        sysdate: "dddd, d mmmm yyyy"
      }, "fr-CH");
      const _de = xm({
        mmmm: _M("Januar;Februar;M\xE4rz;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember"),
        mmm: _M("Jan;Feb;Mrz;Apr;Mai;Jun;Jul;Aug;Sep;Okt;Nov;Dez"),
        dddd: _W("Sonn~;Mon~;Diens~;Mittwoch;Donners~;Frei~;Sams~", "tag"),
        bool: _B("WAHR;FALSCH"),
        color: "Farbe",
        colors: {
          schwarz: C_BLACK,
          wei\u00DF: C_WHITE,
          rot: C_RED,
          gr\u00FCn: C_GREEN,
          blau: C_BLUE,
          gelb: C_YELLOW,
          magenta: C_MAGENTA,
          zyan: C_CYAN
        },
        opcodes: {
          dy: "j",
          dd: "t"
        },
        general: "Standard",
        sysdate: "dddd, d. mmmm yyyy",
        systime: "hh:mm:ss"
      }, -1, 2);
      addLocale({
        group: ".",
        decimal: ",",
        ..._de,
        currency: "\u20AC",
        format: xf({
          k: ".",
          l: ". "
        })
      }, "de");
      addLocale({
        group: "\u2019",
        decimal: ".",
        ..._de,
        currency: "CHF",
        mmm: _M("Jan;Feb;M\xE4r;Apr;Mai;Jun;Jul;Aug;Sep;Okt;Nov;Dez"),
        format: xf({
          o: 1,
          d: 1,
          k: ".",
          f: 2,
          s: 1,
          l: ". "
        })
      }, "de-CH");
      addLocale(xm({
        group: ".",
        decimal: ",",
        ampm: _B("\u03C0\u03BC;\u03BC\u03BC"),
        mmmm: _M("\u0399\u03B1\u03BD\u03BF\u03C5\u03B1\u03C1~;\u03A6\u03B5\u03B2\u03C1\u03BF\u03C5\u03B1\u03C1~;\u039C\u03B1\u03C1\u03C4~;\u0391\u03C0\u03C1\u03B9\u03BB~;\u039C\u03B1\u0390\u03BF\u03C5;\u0399\u03BF\u03C5\u03BD~;\u0399\u03BF\u03C5\u03BB~;\u0391\u03C5\u03B3\u03BF\u03CD\u03C3\u03C4\u03BF\u03C5;\u03A3\u03B5\u03C0\u03C4\u03B5\u03BC\u03B2\u03C1~;\u039F\u03BA\u03C4\u03C9\u03B2\u03C1~;\u039D\u03BF\u03B5\u03BC\u03B2\u03C1~;\u0394\u03B5\u03BA\u03B5\u03BC\u03B2\u03C1~", "\u03AF\u03BF\u03C5"),
        mmm: _M("\u0399\u03B1\u03BD;\u03A6\u03B5\u03B2;\u039C\u03B1\u03C1;\u0391\u03C0\u03C1;\u039C\u03B1\u03CA;\u0399\u03BF\u03C5\u03BD;\u0399\u03BF\u03C5\u03BB;\u0391\u03C5\u03B3;\u03A3\u03B5\u03C0;\u039F\u03BA\u03C4;\u039D\u03BF\u03B5;\u0394\u03B5\u03BA"),
        dddd: _W("\u039A\u03C5\u03C1\u03B9\u03B1\u03BA\u03AE;\u0394\u03B5\u03C5\u03C4\u03AD\u03C1\u03B1;\u03A4\u03C1\u03AF\u03C4\u03B7;\u03A4\u03B5\u03C4\u03AC\u03C1\u03C4\u03B7;\u03A0\u03AD\u03BC\u03C0\u03C4\u03B7;\u03A0\u03B1\u03C1\u03B1\u03C3\u03BA\u03B5\u03C5\u03AE;\u03A3\u03AC\u03B2\u03B2\u03B1\u03C4\u03BF"),
        ddd: [
          "\u039A\u03C5\u03C1",
          "\u0394\u03B5\u03C5",
          "\u03A4\u03C1\u03B9",
          "\u03A4\u03B5\u03C4",
          "\u03A0\u03B5\u03BC",
          "\u03A0\u03B1\u03C1",
          "\u03A3\u03B1\u03B2"
        ],
        colors: {
          \u03BC\u03B1\u03CD\u03C1\u03BF: C_BLACK,
          \u03BB\u03B5\u03C5\u03BA\u03CC: C_WHITE,
          \u03BA\u03CC\u03BA\u03BA\u03B9\u03BD\u03BF: C_RED,
          \u03C0\u03C1\u03AC\u03C3\u03B9\u03BD\u03BF: C_GREEN,
          \u03BC\u03C0\u03BB\u03B5: C_BLUE,
          \u03BA\u03AF\u03C4\u03C1\u03B9\u03BD\u03BF: C_YELLOW,
          \u03BC\u03B1\u03C4\u03B6\u03AD\u03BD\u03C4\u03B1: C_MAGENTA,
          \u03B3\u03B1\u03BB\u03AC\u03B6\u03B9\u03BF: C_CYAN
        },
        general: "\u0393\u03B5\u03BD\u03B9\u03BA\u03CC\u03C2 \u03C4\u03CD\u03C0\u03BF\u03C2",
        color: "\u03A7\u03C1\u03CE\u03BC\u03B1",
        opcodes: {
          dy: "\u03B5",
          dm: "\u03BC",
          dd: "\u03B7",
          th: "\u03C9",
          tm: "\u03BB",
          ts: "\u03B4"
        },
        currency: "\u20AC",
        format: xf({
          h: 0,
          d: 0,
          m: 0
        }),
        sysdate: "dddd, d mmmm yyyy",
        systime: "h:mm:ss AM/PM"
      }, -1, 3), "el");
      addLocale({
        decimal: ",",
        ampm: _B("de.;du."),
        mmmm: _M("janu\xE1r;febru\xE1r;m\xE1rcius;\xE1prilis;m\xE1jus;j\xFAnius;j\xFAlius;augusztus;szeptember;okt\xF3ber;november;december"),
        mmm: _M("jan;febr;m\xE1rc;\xE1pr;m\xE1j;j\xFAn;j\xFAl;aug;szept;okt;nov;dec"),
        dddd: _W("vas\xE1rnap;h\xE9tf\u0151;kedd;szerda;cs\xFCt\xF6rt\xF6k;p\xE9ntek;szombat"),
        ddd: _W("V;H;K;Sze;Cs;P;Szo"),
        bool: _B("IGAZ;HAMIS"),
        currency: "Ft",
        general: "Norm\xE1l",
        opcodes: {
          dy: "\xE9",
          dm: "h",
          dd: "n",
          th: "\xF3",
          tm: "p",
          ts: "m"
        },
        colors: {
          fekete: C_BLACK,
          feh\u00E9r: C_WHITE,
          piros: C_RED,
          z\u00F6ld: C_GREEN,
          k\u00E9k: C_BLUE,
          s\u00E1rga: C_YELLOW,
          b\u00EDbor: C_MAGENTA,
          ci\u00E1nk\u00E9k: C_CYAN
        },
        color: "Sz\xEDn",
        format: xf({
          h: 0,
          o: 2,
          k: ".",
          l: ".",
          d: 1
        }),
        sysdate: 'yyyy. mmmm d".", dddd',
        systime: "h:mm:ss"
      }, "hu");
      addLocale(xm({
        group: ".",
        decimal: ",",
        ampm: _B("f.h.;e.h."),
        mmmm: _M("jan\xFAar;febr\xFAar;mars;apr\xEDl;ma\xED;j\xFAn\xED;j\xFAl\xED;\xE1g\xFAst;september;okt\xF3ber;n\xF3vember;desember"),
        dddd: _W("sunnu~;m\xE1nu~;\xFEri\xF0ju~;mi\xF0viku~;fimmtu~;f\xF6stu~;laugar~", "dagur"),
        currency: "kr.",
        format: xf({
          d: 0,
          m: 0,
          k: ".",
          l: "."
        }),
        sysdate: "dddd, d. mmmm yyyy",
        systime: "hh:mm:ss"
      }, 3, 3), "is");
      addLocale(xm({
        group: ".",
        decimal: ",",
        ampm: _B("AM;PM"),
        mmmm: _M("Januari;Februari;Maret;April;Mei;Juni;Juli;Agustus;September;Oktober;November;Desember"),
        dddd: _W("Minggu;Senin;Selasa;Rabu;Kamis;Jumat;Sabtu"),
        ddd: _W("Mgg;Sen;Sel;Rab;Kam;Jum;Sab"),
        color: "Warna",
        colors: {
          hitam: C_BLACK,
          putih: C_WHITE,
          merah: C_RED,
          hijau: C_GREEN,
          biru: C_BLUE,
          kuning: C_YELLOW,
          magenta: C_MAGENTA,
          sian: C_CYAN
        },
        currency: "Rp",
        format: xf({
          f: 0,
          b: "."
        }),
        sysdate: "dddd, dd mmmm yyyy",
        systime: "hh.mm.ss"
      }, 3, 3), "id");
      const _it = xm({
        mmmm: _M("gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre"),
        dddd: _W("domenica;luned\xEC;marted\xEC;mercoled\xEC;gioved\xEC;venerd\xEC;sabato"),
        bool: _B("VERO;FALSO"),
        general: "Standard",
        color: "Colore",
        colors: {
          nero: C_BLACK,
          bianco: C_WHITE,
          rosso: C_RED,
          verde: C_GREEN,
          blu: C_BLUE,
          giallo: C_YELLOW,
          fucsia: C_MAGENTA,
          celeste: C_CYAN,
          ciano: C_CYAN
        },
        opcodes: {
          dy: "a",
          dd: "g",
          wd: "o",
          en: "x"
        },
        systime: "hh:mm:ss"
      }, 3, 3);
      addLocale({
        group: ".",
        decimal: ",",
        ..._it,
        currency: "\u20AC",
        format: xf({}),
        sysdate: "dddd d mmmm yyyy"
      }, "it");
      addLocale({
        group: "\u2019",
        decimal: ".",
        ..._it,
        currency: "CHF",
        format: xf({
          o: 1,
          d: 1,
          k: ".",
          l: ".",
          f: 2,
          s: 1
        }),
        sysdate: "dddd, d mmmm yyyy"
      }, "it-CH");
      const _no = {
        decimal: ",",
        ampm: _B("a.m.;p.m."),
        mmmm: _M("januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember"),
        mmm: _M("jan;feb;mar;apr;mai;jun;jul;aug;sep;okt;nov;des"),
        dddd: _W("s\xF8n~;man~;tirs~;ons~;tors~;fre~;l\xF8r~", "dag"),
        bool: _B("SANN;USANN"),
        color: "Farge",
        colors: {
          svart: C_BLACK,
          hvit: C_WHITE,
          r\u00F8d: C_RED,
          gr\u00F8nn: C_GREEN,
          bl\u00E5: C_BLUE,
          gul: C_YELLOW,
          magenta: C_MAGENTA,
          cyan: C_CYAN
        },
        general: "Standard",
        opcodes: {
          dy: "\xE5",
          th: "t"
        },
        currency: "kr",
        sysdate: "dddd d. mmmm yyyy",
        systime: "hh:mm:ss"
      };
      addLocale(xm({
        ..._no,
        format: xf({
          f: 2,
          c: 1,
          k: ".",
          l: ".",
          s: 1
        })
      }, -1, 3), "nb");
      addLocale(xm({
        ..._no,
        format: xf({
          f: 2,
          c: 1,
          k: ".",
          l: ".",
          s: 1
        })
      }, -1, 3), "no");
      addLocale(xm({
        decimal: ",",
        mmmm: _M("stycze\u0144;luty;marzec;kwiecie\u0144;maj;czerwiec;lipiec;sierpie\u0144;wrzesie\u0144;pa\u017Adziernik;listopad;grudzie\u0144"),
        dddd: _W("niedziela;poniedzia\u0142ek;wtorek;\u015Broda;czwartek;pi\u0105tek;sobota"),
        ddd: _W("niedz;pon;wt;\u015Br;czw;pt;sob"),
        bool: _B("PRAWDA;FA\u0141SZ"),
        color: "Kolor",
        colors: {
          czarny: C_BLACK,
          bia\u0142y: C_WHITE,
          czerwony: C_RED,
          zielony: C_GREEN,
          niebieski: C_BLUE,
          \u017C\u00F3\u0142ty: C_YELLOW,
          amarantowy: C_MAGENTA,
          b\u0142\u0119kitny: C_CYAN
        },
        general: "Standardowy",
        opcodes: {
          dy: "r",
          th: "g"
        },
        currency: "z\u0142",
        format: xf({
          d: 0,
          k: ".",
          l: "."
        }),
        sysdate: "dddd, d mmmm yyyy",
        systime: "hh:mm:ss"
      }, 3, -1), "pl");
      const _pt = {
        decimal: ",",
        mmmm: _M("janeiro;fevereiro;mar\xE7o;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro"),
        dddd: _W("domingo;segunda-feira;ter\xE7a-feira;quarta-feira;quinta-feira;sexta-feira;s\xE1bado"),
        bool: _B("VERDADEIRO;FALSO"),
        opcodes: {
          dy: "a",
          wd: "o"
        },
        color: "Cor"
      };
      addLocale({
        ...xm(_pt, 3, 3),
        group: "\u202F",
        general: "Estandar",
        colors: {
          preto: C_BLACK,
          branco: C_WHITE,
          vermelho: C_RED,
          verde: C_GREEN,
          azul: C_BLUE,
          amarelo: C_YELLOW,
          magenta: C_MAGENTA,
          turquesa: C_CYAN,
          ciano: C_CYAN
        },
        currency: "\u20AC",
        format: xf({ l: "/" }),
        sysdate: 'd "de" mmmm "de" yyyy',
        systime: "hh:mm:ss"
      }, "pt");
      addLocale({
        ...xm(_pt, 3, 3),
        group: ".",
        general: "Geral",
        colors: {
          preto: C_BLACK,
          branco: C_WHITE,
          vermelho: C_RED,
          verde: C_GREEN,
          azul: C_BLUE,
          amarelo: C_YELLOW,
          magenta: C_MAGENTA,
          ciano: C_CYAN
        },
        currency: "R$",
        format: xf({
          f: 2,
          l: "/"
        }),
        sysdate: 'dddd, d "de" mmmm "de" yyyy',
        systime: "hh:mm:ss"
      }, "pt-BR");
      addLocale({
        decimal: ",",
        nan: "\u043D\u0435\xA0\u0447\u0438\u0441\u043B\u043E",
        mmmm: _M("\u042F\u043D\u0432\u0430\u0440\u044C;\u0424\u0435\u0432\u0440\u0430\u043B\u044C;\u041C\u0430\u0440\u0442;\u0410\u043F\u0440\u0435\u043B\u044C;\u041C\u0430\u0439;\u0418\u044E\u043D\u044C;\u0418\u044E\u043B\u044C;\u0410\u0432\u0433\u0443\u0441\u0442;\u0421\u0435\u043D\u0442\u044F\u0431\u0440\u044C;\u041E\u043A\u0442\u044F\u0431\u0440\u044C;\u041D\u043E\u044F\u0431\u0440\u044C;\u0414\u0435\u043A\u0430\u0431\u0440\u044C"),
        mmm: _M("\u044F\u043D\u0432;\u0444\u0435\u0432;\u043C\u0430\u0440;\u0430\u043F\u0440;\u043C\u0430\u0439;\u0438\u044E\u043D;\u0438\u044E\u043B;\u0430\u0432\u0433;\u0441\u0435\u043D;\u043E\u043A\u0442;\u043D\u043E\u044F;\u0434\u0435\u043A"),
        dddd: _W("\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435;\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A;\u0432\u0442\u043E\u0440\u043D\u0438\u043A;\u0441\u0440\u0435\u0434\u0430;\u0447\u0435\u0442\u0432\u0435\u0440\u0433;\u043F\u044F\u0442\u043D\u0438\u0446\u0430;\u0441\u0443\u0431\u0431\u043E\u0442\u0430"),
        ddd: _W("\u0412\u0441;\u041F\u043D;\u0412\u0442;\u0421\u0440;\u0427\u0442;\u041F\u0442;\u0421\u0431"),
        mmmm6: _M("\u0440\u0430\u043C\u0430\u0434\u0430\u043D;\u0448\u0430\u0432\u0432\u0430\u043B\u044C;\u0437\u0443\u043B\u044C-\u043A\u0430\u0430\u0434\u0430;\u0437\u0443\u043B\u044C-\u0445\u0438\u0434\u0436\u0436\u0430;\u043C\u0443\u0445\u0430\u0440\u0440\u0430\u043C;\u0440\u0430\u0431\u0438-\u0443\u043B\u044C-\u0430\u0432\u0432\u0430\u043B\u044C;\u0440\u0430\u0431\u0438-\u0443\u043B\u044C-\u0430\u0445\u0438\u0440;\u0434\u0436\u0443\u043C\u0430\u0434-\u0443\u043B\u044C-\u0430\u0432\u0432\u0430\u043B\u044C;\u0434\u0436\u0443\u043C\u0430\u0434-\u0443\u043B\u044C-\u0430\u0445\u0438\u0440;\u0440\u0430\u0434\u0436\u0430\u0431;\u0448\u0430\u0430\u0431\u0430\u043D;\u0440\u0430\u043C\u0430\u0434\u0430\u043D"),
        mmm6: _M("\u0440\u0430\u043C.;\u0448\u0430\u0432.;\u0437\u0443\u043B\u044C-\u043A.;\u0437\u0443\u043B\u044C-\u0445.;\u043C\u0443\u0445.;\u0440\u0430\u0431. I;\u0440\u0430\u0431. II;\u0434\u0436\u0443\u043C. I;\u0434\u0436\u0443\u043C. II;\u0440\u0430\u0434\u0436.;\u0448\u0430\u0430\u0431.;\u0440\u0430\u043C."),
        bool: _B("\u0418\u0421\u0422\u0418\u041D\u0410;\u041B\u041E\u0416\u042C"),
        general: "\u041E\u0441\u043D\u043E\u0432\u043D\u043E\u0439",
        opcodes: {
          dy: "\u0433",
          dm: "\u043C",
          dd: "\u0434",
          th: "\u0447",
          tm: "\u043C",
          ts: "\u0441"
        },
        color: "\u0426\u0432\u0435\u0442",
        colors: {
          \u0447\u0435\u0440\u043D\u044B\u0439: C_BLACK,
          \u0431\u0435\u043B\u044B\u0439: C_WHITE,
          \u043A\u0440\u0430\u0441\u043D\u044B\u0439: C_RED,
          \u0437\u0435\u043B\u0435\u043D\u044B\u0439: C_GREEN,
          \u0441\u0438\u043D\u0438\u0439: C_BLUE,
          \u0436\u0435\u043B\u0442\u044B\u0439: C_YELLOW,
          \u0444\u0438\u043E\u043B\u0435\u0442\u043E\u0432\u044B\u0439: C_MAGENTA,
          \u043F\u0443\u0440\u043F\u0443\u0440\u043D\u044B\u0439: C_MAGENTA,
          \u0433\u043E\u043B\u0443\u0431\u043E\u0439: C_CYAN
        },
        currency: "\u20BD",
        format: xf({
          h: 0,
          k: ".",
          l: "."
        }),
        sysdate: 'd mmmm yyyy "\u0433."',
        systime: "h:mm:ss"
      }, "ru");
      addLocale(xm({
        decimal: ",",
        mmmm: _M("janu\xE1r;febru\xE1r;marec;apr\xEDl;m\xE1j;j\xFAn;j\xFAl;august;september;okt\xF3ber;november;december"),
        mmm: _M("1;2;3;4;5;6;7;8;9;10;11;12"),
        dddd: _W("nede\u013Ea;pondelok;utorok;streda;\u0161tvrtok;piatok;sobota"),
        color: "Farba",
        colors: {
          \u010Dierna: C_BLACK,
          biela: C_WHITE,
          \u010Derven\u00E1: C_RED,
          zelen\u00E1: C_GREEN,
          modr\u00E1: C_BLUE,
          \u017Elt\u00E1: C_YELLOW,
          purpurov\u00E1: C_MAGENTA,
          az\u00FArov\u00E1: C_CYAN
        },
        currency: "\u20AC",
        format: xf(fp2),
        sysdate: "dddd d. mmmm yyyy",
        systime: "h:mm:ss"
      }, 3, 2), "sk");
      const _es = {
        group: ".",
        decimal: ",",
        ampm: _B("a.\xA0m.;p.\xA0m."),
        mmmm: _M("enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiem~;octu~;noviem~;diciem~", "bre"),
        mmm: _M("ene;feb;mar;abr;may;jun;jul;ago;sep;oct;nov;dic"),
        dddd: _W("domingo;lunes;martes;mi\xE9rcoles;jueves;viernes;s\xE1bado"),
        ddd: _W("dom;lun;mar;mi\xE9;jue;vie;s\xE1b"),
        bool: _B("VERDADERO;FALSO"),
        colors: {
          negro: C_BLACK,
          blanco: C_WHITE,
          rojo: C_RED,
          verde: C_GREEN,
          azul: C_BLUE,
          amarillo: C_YELLOW,
          magenta: C_MAGENTA,
          cian: C_CYAN,
          ciano: C_CYAN
        },
        systime: "h:mm:ss",
        sysdate: 'dddd, d "de" mmmm "de" yyyy'
      };
      const _esM3 = _M("ene;feb;mar;abr;may;jun;jul;ago;sep;oct;nov;dic");
      const _esM3s = _M("ene;feb;mar;abr;may;jun;jul;ago;sept;oct;nov;dic");
      addLocale({
        ..._es,
        ampm: _B("AM;PM"),
        ddd: _W("do;lu;ma;mi;ju;vi;s\xE1"),
        general: "Est\xE1ndar",
        opcodes: {
          dy: "a",
          wd: "o"
        },
        currency: "\u20AC",
        format: xf({
          h: 0,
          d: 1
        })
      }, "es");
      addLocale({
        ..._es,
        mmm: _esM3s,
        format: xf({
          d: 0,
          f: 2,
          m: 0
        }),
        systime: "hh:mm:ss"
      }, "es-AR");
      addLocale({
        ..._es,
        mmm: _esM3s,
        currency: "Bs",
        format: xf({
          d: 0,
          f: 0,
          m: 0
        }),
        systime: "hh:mm:ss"
      }, "es-BO");
      addLocale({
        ..._es,
        mmm: _esM3s,
        format: xf({
          h: 0,
          f: 0,
          s: 1,
          k: "-"
        })
      }, "es-CL");
      addLocale({
        ..._es,
        mmm: _esM3,
        format: xf({
          h: 0,
          d: 0,
          f: 2
        }),
        systime: "h:mm:ss AM/PM"
      }, "es-CO");
      addLocale({
        ..._es,
        mmm: _esM3s,
        format: xf(fp5)
      }, "es-EC");
      addLocale({
        ..._es,
        mmm: _esM3s,
        currency: "\u20B2",
        format: xf({
          d: 0,
          f: 2,
          s: 1,
          m: 0
        }),
        systime: "hh:mm:ss"
      }, "es-PY");
      addLocale({
        ..._es,
        group: ",",
        decimal: ".",
        mmm: _esM3,
        ampm: _B("a. m.;p. m."),
        opcodes: {
          dy: "a",
          wd: "o"
        },
        general: "Est\xE1ndar",
        format: xf({
          f: 0,
          i: 1
        }),
        systime: "hh:mm:ss AM/PM"
      }, "es-MX");
      addLocale({
        ..._es,
        mmmm: _M("Enero;Febrero;Marzo;Abril;Mayo;Junio;Julio;Agosto;Setiembre;Octubre;Noviembre;Diciembre"),
        mmm: _M("Ene;Feb;Mar;Abr;May;Jun;Jul;Ago;set;Oct;Nov;Dic"),
        format: xf({
          d: 0,
          f: 2,
          h: 0,
          m: 0
        })
      }, "es-UY");
      addLocale({
        ..._es,
        mmm: _esM3s,
        currency: "Bs.S",
        format: xf(fp5),
        systime: "h:mm:ss AM/PM"
      }, "es-VE");
      addLocale(xm({
        decimal: ",",
        ampm: _B("fm;em"),
        mmmm: _M("januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december"),
        dddd: _W("s\xF6n~;m\xE5n~;tis~;ons~;tors~;fre~;l\xF6r~", "dag"),
        opcodes: {
          dy: "\xE5",
          th: "t"
        },
        bool: ["SANT", "FALSKT"],
        general: "Standard",
        color: "F\xE4rg",
        colors: {
          svart: C_BLACK,
          vit: C_WHITE,
          r\u00F6d: C_RED,
          gr\u00F6n: C_GREEN,
          bl\u00E5: C_BLUE,
          gul: C_YELLOW,
          magenta: C_MAGENTA,
          cyanbl\u00E5: C_CYAN
        },
        currency: "kr",
        format: xf({
          o: 2,
          k: "-"
        }),
        sysdate: '"den" d mmmm yyyy',
        systime: "hh:mm:ss"
      }, 3, 3), "sv");
      addLocale(xm({
        group: ".",
        decimal: ",",
        ampm: _B("\xD6\xD6;\xD6S"),
        mmmm: _M("Ocak;\u015Eubat;Mart;Nisan;May\u0131s;Haziran;Temmuz;A\u011Fustos;Eyl\xFCl;Ekim;Kas\u0131m;Aral\u0131k"),
        mmm: _M("Oca;\u015Eub;Mar;Nis;May;Haz;Tem;A\u011Fu;Eyl;Eki;Kas;Ara"),
        dddd: _W("Pazar;Pazartesi;Sal\u0131;\xC7ar\u015Famba;Per\u015Fembe;Cuma;Cumartesi"),
        ddd: _W("Paz;Pzt;Sal;\xC7ar;Per;Cum;Cmt"),
        bool: _B("DO\u011ERU;YANLI\u015E"),
        color: "Renk",
        colors: {
          siyah: C_BLACK,
          beyaz: C_WHITE,
          k\u0131rm\u0131z\u0131: C_RED,
          ye\u015Fil: C_GREEN,
          mavi: C_BLUE,
          sar\u0131: C_YELLOW,
          pembe: C_MAGENTA,
          camg\u00F6be\u011Fi: C_CYAN
        },
        opcodes: {
          dm: "a",
          dd: "g",
          th: "s",
          tm: "d",
          ts: "n"
        },
        general: "Genel",
        currency: "\u20BA",
        format: xf({
          d: 0,
          f: 0,
          k: ".",
          l: "."
        }),
        sysdate: "d mmmm yyyy dddd",
        systime: "hh:mm:ss"
      }, 3, -1), "tr");
      addLocale({
        group: ",",
        ampm: _B("AM;PM"),
        mmmm: _M("Ionawr;Chwefror;Mawrth;Ebrill;Mai;Mehefin;Gorffennaf;Awst;Medi;Hydref;Tachwedd;Rhagfyr"),
        mmm: _M("Ion;Chwef;Maw;Ebr;Mai;Meh;Gorff;Awst;Medi;Hyd;Tach;Rhag"),
        dddd: _W("Dydd Sul;Dydd Llun;Dydd Mawrth;Dydd Mercher;Dydd Iau;Dydd Gwener;Dydd Sadwrn"),
        ddd: _W("Sul;Llun;Maw;Mer;Iau;Gwe;Sad"),
        currency: "\xA3",
        format: xf({
          f: 0,
          p: 0
        }),
        sysdate: "dddd, d mmmm yyyy",
        systime: "hh:mm:ss"
      }, "cy");
      addLocale({
        group: ".",
        decimal: ",",
        mmmm: _M("yanvar;fevral;mart;aprel;may;iyun;iyul;avqust;sentyabr;oktyabr;noyabr;dekabr"),
        mmm: _M("yan;fev;mar;apr;may;iyn;iyl;avq;sen;okt;noy;dek"),
        dddd: _W("bazar;bazar ert\u0259si;\xE7\u0259r\u015F\u0259nb\u0259 ax\u015Fam\u0131;\xE7\u0259r\u015F\u0259nb\u0259;c\xFCm\u0259 ax\u015Fam\u0131;c\xFCm\u0259;\u015F\u0259nb\u0259"),
        ddd: _W("B;B.E;\xC7.A;\xC7;C.A;C;\u015E"),
        currency: "\u20BC",
        format: xf(fp1),
        sysdate: "d mmmm yyyy, dddd",
        systime: "hh:mm:ss"
      }, "az");
      addLocale(xm({
        decimal: ",",
        mmmm: _M("\u0441\u0442\u0443\u0434\u0437\u0435\u043D\u044C;\u043B\u044E\u0442\u044B;\u0441\u0430\u043A\u0430\u0432\u0456\u043A;\u043A\u0440\u0430\u0441\u0430\u0432\u0456\u043A;\u043C\u0430\u0439;\u0447\u044D\u0440\u0432\u0435\u043D\u044C;\u043B\u0456\u043F\u0435\u043D\u044C;\u0436\u043D\u0456\u0432\u0435\u043D\u044C;\u0432\u0435\u0440\u0430\u0441\u0435\u043D\u044C;\u043A\u0430\u0441\u0442\u0440\u044B\u0447\u043D\u0456\u043A;\u043B\u0456\u0441\u0442\u0430\u043F\u0430\u0434;\u0441\u043D\u0435\u0436\u0430\u043D\u044C"),
        mmm: _M("\u0441\u0442\u0443\u0434\u0437;\u043B\u044E\u0442;\u0441\u0430\u043A;\u043A\u0440\u0430\u0441;\u043C\u0430\u0439;\u0447\u044D\u0440\u0432;\u043B\u0456\u043F;\u0436\u043D;\u0432\u0435\u0440;\u043A\u0430\u0441\u0442\u0440;\u043B\u0456\u0441\u0442;\u0441\u043D\u0435\u0436"),
        dddd: _W("\u043D\u044F\u0434\u0437\u0435\u043B\u044F;\u043F\u0430\u043D\u044F\u0434\u0437\u0435\u043B\u0430\u043A;\u0430\u045E\u0442\u043E\u0440\u0430\u043A;\u0441\u0435\u0440\u0430\u0434\u0430;\u0447\u0430\u0446\u0432\u0435\u0440;\u043F\u044F\u0442\u043D\u0456\u0446\u0430;\u0441\u0443\u0431\u043E\u0442\u0430"),
        ddd: _W("\u043D\u0434;\u043F\u043D;\u0430\u045E\u0442;\u0441\u0440;\u0447\u0446;\u043F\u0442;\u0441\u0431"),
        currency: "Br",
        format: xf({
          y: 1,
          k: ".",
          l: "."
        }),
        sysdate: "d mmmm yyyy",
        systime: "hh:mm:ss"
      }, 3, -1), "be");
      addLocale({
        decimal: ",",
        mmmm: _M("\u044F\u043D\u0443\u0430\u0440\u0438;\u0444\u0435\u0432\u0440\u0443\u0430\u0440\u0438;\u043C\u0430\u0440\u0442;\u0430\u043F\u0440\u0438\u043B;\u043C\u0430\u0439;\u044E\u043D\u0438;\u044E\u043B\u0438;\u0430\u0432\u0433\u0443\u0441\u0442;\u0441\u0435\u043F\u0442\u0435\u043C\u0432\u0440\u0438;\u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438;\u043D\u043E\u0435\u043C\u0432\u0440\u0438;\u0434\u0435\u043A\u0435\u043C\u0432\u0440\u0438"),
        mmm: _M("\u044F\u043D\u0443;\u0444\u0435\u0432;\u043C\u0430\u0440;\u0430\u043F\u0440;\u043C\u0430\u0439;\u044E\u043D\u0438;\u044E\u043B\u0438;\u0430\u0432\u0433;\u0441\u0435\u043F;\u043E\u043A\u0442;\u043D\u043E\u0435;\u0434\u0435\u043A"),
        dddd: _W("\u043D\u0435\u0434\u0435\u043B\u044F;\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u043D\u0438\u043A;\u0432\u0442\u043E\u0440\u043D\u0438\u043A;\u0441\u0440\u044F\u0434\u0430;\u0447\u0435\u0442\u0432\u044A\u0440\u0442\u044A\u043A;\u043F\u0435\u0442\u044A\u043A;\u0441\u044A\u0431\u043E\u0442\u0430"),
        ddd: _W("\u043D\u0435\u0434;\u043F\u043E\u043D;\u0432\u0442;\u0441\u0440;\u0447\u0435\u0442\u0432;\u043F\u0435\u0442;\u0441\u044A\u0431"),
        currency: "\u043B\u0432.",
        format: xf(fp2),
        sysdate: 'dd mmmm yyyy "\u0433."',
        systime: "h:mm:ss"
      }, "bg");
      addLocale({
        group: ".",
        decimal: ",",
        mmmm: _M("gener;febrer;mar\xE7;abril;maig;juny;juliol;agost;setembre;octubre;novembre;desembre"),
        mmm: _M("gen;febr;mar\xE7;abr;maig;juny;jul;ag;set;oct;nov;des"),
        dddd: _W("diumenge;dilluns;dimarts;dimecres;dijous;divendres;dissabte"),
        ddd: _W("dg;dl;dt;dc;dj;dv;ds"),
        general: "Est\xE1ndar",
        opcodes: {
          dy: "a",
          wd: "o"
        },
        ampm: _B("a.\xA0m.;p.\xA0m."),
        currency: "\u20AC",
        format: xf({
          d: 0,
          o: 1,
          h: 0,
          m: 0
        }),
        sysdate: 'dddd, d mmmm "de" yyyy',
        systime: "h:mm:ss"
      }, "ca");
      addLocale(xm({
        group: ",",
        decimal: ".",
        mmmm: _M("Enero;Pebrero;Marso;Abril;Mayo;Hunyo;Hulyo;Agosto;Setyembre;Oktubre;Nobyembre;Disyembre"),
        dddd: _W("Linggo;Lunes;Martes;Miyerkules;Huwebes;Biyernes;Sabado"),
        currency: "\u20B1",
        format: xf({
          h: 0,
          d: 0,
          f: 0,
          m: 0,
          o: 0
        }),
        sysdate: "dddd, mmmm d, yyyy",
        systime: "h:mm:ss AM/PM"
      }, 3, 3), "fil");
      addLocale({
        group: ",",
        decimal: ".",
        ampm: ["\u0AAA\u0AC2\u0AB0\u0ACD\u0AB5\xA0\u0AAE\u0AA7\u0ACD\u0AAF\u0ABE\u0AB9\u0ACD\u0AA8", "\u0A89\u0AA4\u0ACD\u0AA4\u0AB0\xA0\u0AAE\u0AA7\u0ACD\u0AAF\u0ABE\u0AB9\u0ACD\u0AA8"],
        mmmm: _M("\u0A9C\u0ABE\u0AA8\u0ACD\u0AAF\u0AC1\u0A86\u0AB0\u0AC0;\u0AAB\u0AC7\u0AAC\u0ACD\u0AB0\u0AC1\u0A86\u0AB0\u0AC0;\u0AAE\u0ABE\u0AB0\u0ACD\u0A9A;\u0A8F\u0AAA\u0ACD\u0AB0\u0ABF\u0AB2;\u0AAE\u0AC7;\u0A9C\u0AC2\u0AA8;\u0A9C\u0AC1\u0AB2\u0ABE\u0A88;\u0A91\u0A97\u0AB8\u0ACD\u0A9F;\u0AB8\u0AAA\u0ACD\u0A9F\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0;\u0A91\u0A95\u0ACD\u0A9F\u0ACB\u0AAC\u0AB0;\u0AA8\u0AB5\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0;\u0AA1\u0ABF\u0AB8\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0"),
        mmm: _M("\u0A9C\u0ABE\u0AA8\u0ACD\u0AAF\u0AC1;\u0AAB\u0AC7\u0AAC\u0ACD\u0AB0\u0AC1;\u0AAE\u0ABE\u0AB0\u0ACD\u0A9A;\u0A8F\u0AAA\u0ACD\u0AB0\u0ABF\u0AB2;\u0AAE\u0AC7;\u0A9C\u0AC2\u0AA8;\u0A9C\u0AC1\u0AB2\u0ABE\u0A88;\u0A91\u0A97;\u0AB8\u0AAA\u0ACD\u0A9F\u0AC7;\u0A91\u0A95\u0ACD\u0A9F\u0ACB;\u0AA8\u0AB5\u0AC7;\u0AA1\u0ABF\u0AB8\u0AC7"),
        dddd: _W("\u0AB0\u0AB5\u0ABF~;\u0AB8\u0ACB\u0AAE~;\u0AAE\u0A82\u0A97\u0AB3~;\u0AAC\u0AC1\u0AA7~;\u0A97\u0AC1\u0AB0\u0AC1~;\u0AB6\u0AC1\u0A95\u0ACD\u0AB0~;\u0AB6\u0AA8\u0ABF~", "\u0AB5\u0ABE\u0AB0"),
        ddd: _W("\u0AB0\u0AB5\u0ABF;\u0AB8\u0ACB\u0AAE;\u0AAE\u0A82\u0A97\u0AB3;\u0AAC\u0AC1\u0AA7;\u0A97\u0AC1\u0AB0\u0AC1;\u0AB6\u0AC1\u0A95\u0ACD\u0AB0;\u0AB6\u0AA8\u0ABF"),
        currency: "\u20B9",
        format: xf(fp3),
        sysdate: "dd mmmm yyyy",
        systime: "hh:mm:ss"
      }, "gu");
      addLocale({
        group: ",",
        decimal: ".",
        ampm: _B("\u05DC\u05E4\u05F3;\u05D0\u05D7\u05F3"),
        dddd: [
          "\u05D9\u05D5\u05DD\xA0\u05E8\u05D0\u05E9\u05D5\u05DF",
          "\u05D9\u05D5\u05DD\xA0\u05E9\u05E0\u05D9",
          "\u05D9\u05D5\u05DD\xA0\u05E9\u05DC\u05D9\u05E9\u05D9",
          "\u05D9\u05D5\u05DD\xA0\u05E8\u05D1\u05D9\u05E2\u05D9",
          "\u05D9\u05D5\u05DD\xA0\u05D7\u05DE\u05D9\u05E9\u05D9",
          "\u05D9\u05D5\u05DD\xA0\u05E9\u05D9\u05E9\u05D9",
          "\u05E9\u05D1\u05EA"
        ],
        ddd: [
          "\u05D9\u05D5\u05DD\xA0\u05D0",
          "\u05D9\u05D5\u05DD\xA0\u05D1",
          "\u05D9\u05D5\u05DD\xA0\u05D2",
          "\u05D9\u05D5\u05DD\xA0\u05D3",
          "\u05D9\u05D5\u05DD\xA0\u05D4",
          "\u05D9\u05D5\u05DD\xA0\u05D5",
          "\u05E9\u05D1\u05EA"
        ],
        mmmm: _M("\u05D9\u05E0\u05D5\u05D0\u05E8;\u05E4\u05D1\u05E8\u05D5\u05D0\u05E8;\u05DE\u05E8\u05E5;\u05D0\u05E4\u05E8\u05D9\u05DC;\u05DE\u05D0\u05D9;\u05D9\u05D5\u05E0\u05D9;\u05D9\u05D5\u05DC\u05D9;\u05D0\u05D5\u05D2\u05D5\u05E1\u05D8;\u05E1\u05E4\u05D8\u05DE\u05D1\u05E8;\u05D0\u05D5\u05E7\u05D8\u05D5\u05D1\u05E8;\u05E0\u05D5\u05D1\u05DE\u05D1\u05E8;\u05D3\u05E6\u05DE\u05D1\u05E8"),
        mmm: _M("\u05D9\u05E0\u05D5;\u05E4\u05D1\u05E8;\u05DE\u05E8\u05E5;\u05D0\u05E4\u05E8;\u05DE\u05D0\u05D9;\u05D9\u05D5\u05E0;\u05D9\u05D5\u05DC;\u05D0\u05D5\u05D2;\u05E1\u05E4\u05D8;\u05D0\u05D5\u05E7;\u05E0\u05D5\u05D1;\u05D3\u05E6\u05DE"),
        mmmm6: _M("\u05E8\u05DE\u05D3\u05D0\u05DF;\u05E9\u05D5\u05D5\u05D0\u05DC;\u05D3\u05F3\u05D5 \u05D0\u05DC\u05BE\u05E7\u05E2\u05D3\u05D4;\u05D3\u05F3\u05D5 \u05D0\u05DC\u05BE\u05D7\u05D9\u05D2\u05F3\u05D4;\u05DE\u05D5\u05D7\u05E8\u05DD;\u05E8\u05D1\u05D9\u05E2 \u05D0\u05DC\u05BE\u05D0\u05D5\u05D5\u05DC;\u05E8\u05D1\u05D9\u05E2 \u05D0\u05BE\u05EA\u05F3\u05D0\u05E0\u05D9;\u05D2\u05F3\u05D5\u05DE\u05D0\u05D3\u05D0 \u05D0\u05DC\u05BE\u05D0\u05D5\u05DC\u05D0;\u05D2\u05F3\u05D5\u05DE\u05D0\u05D3\u05D0 \u05D0\u05BE\u05EA\u05F3\u05D0\u05E0\u05D9\u05D4;\u05E8\u05D2\u05F3\u05D1;\u05E9\u05E2\u05D1\u05D0\u05DF;\u05E8\u05DE\u05D3\u05D0\u05DF"),
        mmm6: _M("\u05E8\u05DE\u05D3\u05D0\u05DF;\u05E9\u05D5\u05D5\u05D0\u05DC;\u05D3\u05F3\u05D5 \u05D0\u05DC\u05BE\u05E7\u05E2\u05D3\u05D4;\u05D3\u05F3\u05D5 \u05D0\u05DC\u05BE\u05D7\u05D9\u05D2\u05F3\u05D4;\u05DE\u05D5\u05D7\u05E8\u05DD;\u05E8\u05D1\u05D9\u05E2 \u05D0\u05F3;\u05E8\u05D1\u05D9\u05E2 \u05D1\u05F3;\u05D2\u05F3\u05D5\u05DE\u05D0\u05D3\u05D0 \u05D0\u05F3;\u05D2\u05F3\u05D5\u05DE\u05D0\u05D3\u05D0 \u05D1\u05F3;\u05E8\u05D2\u05F3\u05D1;\u05E9\u05E2\u05D1\u05D0\u05DF;\u05E8\u05DE\u05D3\u05D0\u05DF"),
        color: "\u05E6\u05D1\u05E2",
        colors: {
          "\u05E9\u05D7\u05D5\u05E8": C_BLACK,
          "\u05DC\u05D1\u05DF": C_WHITE,
          "\u05D0\u05D3\u05D5\u05DD": C_RED,
          "\u05D9\u05E8\u05D5\u05E7": C_GREEN,
          "\u05DB\u05D7\u05D5\u05DC": C_BLUE,
          "\u05E6\u05D4\u05D5\u05D1": C_YELLOW,
          "\u05D0\u05D3\u05D5\u05DD \u05D0\u05E8\u05D2\u05DE\u05DF": C_MAGENTA,
          "\u05EA\u05DB\u05DC\u05EA": C_CYAN
        },
        currency: "\u20AA",
        format: xf({
          f: 2,
          s: 1
        }),
        sysdate: "dddd dd mmmm yyyy",
        systime: "hh:mm:ss"
      }, "he");
      addLocale(xm({
        group: ".",
        decimal: ",",
        mmmm: _M("sije\u010Danj;velja\u010Da;o\u017Eujak;travanj;svibanj;lipanj;srpanj;kolovoz;rujan;listopad;studeni;prosinac"),
        mmm: _M("sij;vlj;o\u017Eu;tra;svi;lip;srp;kol;ruj;lis;stu;pro"),
        dddd: _W("nedjelja;ponedjeljak;utorak;srijeda;\u010Detvrtak;petak;subota"),
        currency: "\u20AC",
        format: xf(fp2),
        sysdate: "d. mmmm yyyy.",
        systime: "h:mm:ss"
      }, -1, 3), "hr");
      addLocale({
        decimal: ",",
        mmmm: _M("\u0540\u0578\u0582\u0576\u057E\u0561\u0580;\u0553\u0565\u057F\u0580\u057E\u0561\u0580;\u0544\u0561\u0580\u057F;\u0531\u057A\u0580\u056B\u056C;\u0544\u0561\u0575\u056B\u057D;\u0540\u0578\u0582\u0576\u056B\u057D;\u0540\u0578\u0582\u056C\u056B\u057D;\u0555\u0563\u0578\u057D\u057F\u0578\u057D;\u054D\u0565\u057A\u057F\u0565\u0574\u0562\u0565\u0580;\u0540\u0578\u056F\u057F\u0565\u0574\u0562\u0565\u0580;\u0546\u0578\u0575\u0565\u0574\u0562\u0565\u0580;\u0534\u0565\u056F\u057F\u0565\u0574\u0562\u0565\u0580"),
        mmm: _M("\u0540\u0576\u057E;\u0553\u057F\u057E;\u0544\u0580\u057F;\u0531\u057A\u0580;\u0544\u0575\u057D;\u0540\u0576\u057D;\u0540\u056C\u057D;\u0555\u0563\u057D;\u054D\u057A\u057F;\u0540\u056F\u057F;\u0546\u0575\u0574;\u0534\u056F\u057F"),
        dddd: _W("\u053F\u056B\u0580\u0561\u056F\u056B;\u0535\u0580\u056F\u0578\u0582\u0577\u0561\u0562\u0569\u056B;\u0535\u0580\u0565\u0584\u0577\u0561\u0562\u0569\u056B;\u0549\u0578\u0580\u0565\u0584\u0577\u0561\u0562\u0569\u056B;\u0540\u056B\u0576\u0563\u0577\u0561\u0562\u0569\u056B;\u0548\u0582\u0580\u0562\u0561\u0569;\u0547\u0561\u0562\u0561\u0569"),
        ddd: _W("\u053F\u056B\u0580;\u0535\u0580\u056F;\u0535\u0580\u0584;\u0549\u0580\u0584;\u0540\u0576\u0563;\u0548\u0582\u0580;\u0547\u0562\u0569"),
        currency: "\u058F",
        format: xf(fp1),
        sysdate: "d mmmm, yyyy",
        systime: "hh:mm:ss"
      }, "hy");
      addLocale(xm({
        decimal: ",",
        mmmm: _M("\u10D8\u10D0\u10DC\u10D5\u10D0\u10E0\u10D8;\u10D7\u10D4\u10D1\u10D4\u10E0\u10D5\u10D0\u10DA\u10D8;\u10DB\u10D0\u10E0\u10E2\u10D8;\u10D0\u10DE\u10E0\u10D8\u10DA\u10D8;\u10DB\u10D0\u10D8\u10E1\u10D8;\u10D8\u10D5\u10DC\u10D8\u10E1\u10D8;\u10D8\u10D5\u10DA\u10D8\u10E1\u10D8;\u10D0\u10D2\u10D5\u10D8\u10E1\u10E2\u10DD;\u10E1\u10D4\u10E5\u10E2\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8;\u10DD\u10E5\u10E2\u10DD\u10DB\u10D1\u10D4\u10E0\u10D8;\u10DC\u10DD\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8;\u10D3\u10D4\u10D9\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8"),
        dddd: _W("\u10D9\u10D5\u10D8\u10E0\u10D0;\u10DD\u10E0\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8;\u10E1\u10D0\u10DB\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8;\u10DD\u10D7\u10EE\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8;\u10EE\u10E3\u10D7\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8;\u10DE\u10D0\u10E0\u10D0\u10E1\u10D9\u10D4\u10D5\u10D8;\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8"),
        ddd: _W("\u10D9\u10D5;\u10DD\u10E0\u10E8;\u10E1\u10D0\u10DB\u10E8;\u10DD\u10D7\u10EE\u10E8;\u10EE\u10E3\u10D7\u10E8;\u10DE\u10D0\u10E0;\u10E8\u10D0\u10D1"),
        currency: "\u20BE",
        format: xf(fp1),
        sysdate: "dddd, dd mmmm, yyyy",
        systime: "hh:mm:ss"
      }, 3, -1), "ka");
      addLocale(xm({
        decimal: ",",
        mmmm: _M("\u049A\u0430\u04A3\u0442\u0430\u0440;\u0410\u049B\u043F\u0430\u043D;\u041D\u0430\u0443\u0440\u044B\u0437;\u0421\u04D9\u0443\u0456\u0440;\u041C\u0430\u043C\u044B\u0440;\u041C\u0430\u0443\u0441\u044B\u043C;\u0428\u0456\u043B\u0434\u0435;\u0422\u0430\u043C\u044B\u0437;\u049A\u044B\u0440\u043A\u04AF\u0439\u0435\u043A;\u049A\u0430\u0437\u0430\u043D;\u049A\u0430\u0440\u0430\u0448\u0430;\u0416\u0435\u043B\u0442\u043E\u049B\u0441\u0430\u043D"),
        mmm: _M("\u049B\u0430\u04A3;\u0430\u049B\u043F;\u043D\u0430\u0443;\u0441\u04D9\u0443;\u043C\u0430\u043C;\u043C\u0430\u0443;\u0448\u0456\u043B;\u0442\u0430\u043C;\u049B\u044B\u0440;\u049B\u0430\u0437;\u049B\u0430\u0440;\u0436\u0435\u043B"),
        dddd: _W("\u0436\u0435\u043A\u0441\u0435\u043D\u0431\u0456;\u0434\u04AF\u0439\u0441\u0435\u043D\u0431\u0456;\u0441\u0435\u0439\u0441\u0435\u043D\u0431\u0456;\u0441\u04D9\u0440\u0441\u0435\u043D\u0431\u0456;\u0431\u0435\u0439\u0441\u0435\u043D\u0431\u0456;\u0436\u04B1\u043C\u0430;\u0441\u0435\u043D\u0431\u0456"),
        ddd: _W("\u0436\u0435\u043A;\u0434\u04AF\u0439;\u0441\u0435\u0439;\u0441\u04D9\u0440;\u0431\u0435\u0439;\u0436\u04B1\u043C;\u0441\u0435\u043D"),
        opcodes: {
          dy: "\u0433",
          dm: "\u043C",
          dd: "\u0434",
          th: "\u0447",
          tm: "\u043C",
          ts: "\u0441"
        },
        currency: "\u20B8",
        general: "\u041E\u0441\u043D\u043E\u0432\u043D\u043E\u0439",
        format: xf(fp1),
        sysdate: "yyyy \u0436. d mmmm, dddd",
        systime: "hh:mm:ss"
      }, -1, -1), "kk");
      addLocale({
        group: ",",
        mmmm: _M("\u0C9C\u0CA8\u0CB5\u0CB0\u0CBF;\u0CAB\u0CC6\u0CAC\u0CCD\u0CB0\u0CB5\u0CB0\u0CBF;\u0CAE\u0CBE\u0CB0\u0CCD\u0C9A\u0CCD;\u0C8F\u0C8F\u0CAA\u0CCD\u0CB0\u0CBF\u0CB2\u0CCD;\u0CAE\u0CC7;\u0C9C\u0CC2\u0CA8\u0CCD;\u0C9C\u0CC1\u0CB2\u0CC8;\u0C86\u0C97\u0CB8\u0CCD\u0C9F\u0CCD;\u0CB8\u0CC6\u0CAA\u0CCD\u0C9F\u0C82\u0CAC\u0CB0\u0CCD;\u0C85\u0C95\u0CCD\u0C9F\u0CCB\u0CAC\u0CB0\u0CCD;\u0CA8\u0CB5\u0CC6\u0C82\u0CAC\u0CB0\u0CCD;\u0CA1\u0CBF\u0CB8\u0CC6\u0C82\u0CAC\u0CB0\u0CCD"),
        mmm: _M("\u0C9C\u0CA8\u0CB5\u0CB0\u0CBF;\u0CAB\u0CC6\u0CAC\u0CCD\u0CB0\u0CB5\u0CB0\u0CBF;\u0CAE\u0CBE\u0CB0\u0CCD\u0C9A\u0CCD;\u0C8E\u0CAA\u0CCD\u0CB0\u0CBF\u0CB2\u0CCD;\u0CAE\u0CC7;\u0C9C\u0CC2\u0CA8\u0CCD;\u0C9C\u0CC1\u0CB2\u0CC8;\u0C86\u0C97\u0CB8\u0CCD\u0C9F\u0CCD;\u0CB8\u0CC6\u0CAA\u0CCD\u0C9F\u0C82\u0CAC\u0CB0\u0CCD;\u0C85\u0C95\u0CCD\u0C9F\u0CCB\u0CAC\u0CB0\u0CCD;\u0CA8\u0CB5\u0CC6\u0C82\u0CAC\u0CB0\u0CCD;\u0CA1\u0CBF\u0CB8\u0CC6\u0C82\u0CAC\u0CB0\u0CCD"),
        dddd: _W("\u0CAD\u0CBE\u0CA8\u0CC1~;\u0CB8\u0CCB\u0CAE~;\u0CAE\u0C82\u0C97\u0CB3~;\u0CAC\u0CC1\u0CA7~;\u0C97\u0CC1\u0CB0\u0CC1~;\u0CB6\u0CC1\u0C95\u0CCD\u0CB0~;\u0CB6\u0CA8\u0CBF~", "\u0CB5\u0CBE\u0CB0"),
        ddd: _W("\u0CAD\u0CBE\u0CA8\u0CC1;\u0CB8\u0CCB\u0CAE;\u0CAE\u0C82\u0C97\u0CB3;\u0CAC\u0CC1\u0CA7;\u0C97\u0CC1\u0CB0\u0CC1;\u0CB6\u0CC1\u0C95\u0CCD\u0CB0;\u0CB6\u0CA8\u0CBF"),
        ampm: _B("\u0CAA\u0CC2\u0CB0\u0CCD\u0CB5\u0CBE\u0CB9\u0CCD\u0CA8;\u0C85\u0CAA\u0CB0\u0CBE\u0CB9\u0CCD\u0CA8"),
        currency: "\u20B9",
        format: xf(fp3),
        sysdate: "dd mmmm yyyy",
        systime: "hh:mm:ss"
      }, "kn");
      addLocale({
        decimal: ",",
        mmmm: _M("sausis;vasaris;kovas;balandis;gegu\u017E\u0117;bir\u017Eelis;liepa;rugpj\u016Btis;rugs\u0117jis;spalis;lapkritis;gruodis"),
        mmm: _M("saus;vas;kov;bal;geg;bir\u017E;liep;rugp;rugs;spal;lapkr;gruod"),
        dddd: _W("sekmadienis;pirmadienis;antradienis;tre\u010Diadienis;ketvirtadienis;penktadienis;\u0161e\u0161tadienis"),
        ddd: _W("sk;pr;an;tr;kt;pn;\u0161t"),
        ampm: _B("prie\u0161piet;popiet"),
        currency: "\u20AC",
        format: xf({
          o: 2,
          k: "-"
        }),
        sysdate: 'yyyy "m." mmmm d "d.," dddd',
        systime: "hh:mm:ss"
      }, "lt");
      addLocale({
        decimal: ",",
        mmmm: _M("janv\u0101ris;febru\u0101ris;marts;apr\u012Blis;maijs;j\u016Bnijs;j\u016Blijs;augusts;septembris;oktobris;novembris;decembris"),
        mmm: _M("janv;febr;marts;apr;maijs;j\u016Bn;j\u016Bl;aug;sept;okt;nov;dec"),
        dddd: _W("sv\u0113tdiena;pirmdiena;otrdiena;tre\u0161diena;ceturtdiena;piektdiena;sestdiena"),
        ddd: _W("Sv\u0113td;Pirmd;Otrd;Tre\u0161d;Ceturtd;Piektd;Sestd"),
        ampm: _B("priek\u0161p.;p\u0113cp."),
        currency: "\u20AC",
        format: xf(fp1),
        sysdate: 'dddd, yyyy. "gada" d. mmmm',
        systime: "hh:mm:ss"
      }, "lv");
      addLocale({
        group: ",",
        decimal: ".",
        mmmm: _M("\u0D1C\u0D28\u0D41\u0D35\u0D30\u0D3F;\u0D2B\u0D46\u0D2C\u0D4D\u0D30\u0D41\u0D35\u0D30\u0D3F;\u0D2E\u0D3E\u0D30\u0D4D\u200D\u200C\u0D1A\u0D4D\u0D1A\u0D4D;\u0D0F\u0D2A\u0D4D\u0D30\u0D3F\u0D32\u0D4D\u200D;\u0D2E\u0D47\u0D2F\u0D4D;\u0D1C\u0D42\u0D7A;\u0D1C\u0D42\u0D32\u0D48;\u0D06\u0D17\u0D38\u0D4D\u0D31\u0D4D\u0D31\u0D4D;\u0D38\u0D46\u0D2A\u0D4D\u200C\u0D31\u0D4D\u0D31\u0D02\u0D2C\u0D30\u0D4D\u200D;\u0D12\u0D15\u0D4D\u200C\u0D1F\u0D4B\u0D2C\u0D30\u0D4D\u200D;\u0D28\u0D35\u0D02\u0D2C\u0D30\u0D4D\u200D;\u0D21\u0D3F\u0D38\u0D02\u0D2C\u0D30\u0D4D\u200D"),
        mmm: _M("\u0D1C\u0D28\u0D41;\u0D2B\u0D46\u0D2C\u0D4D\u0D30\u0D41;\u0D2E\u0D3E\u0D7C;\u0D0F\u0D2A\u0D4D\u0D30\u0D3F;\u0D2E\u0D47\u0D2F\u0D4D;\u0D1C\u0D42\u0D7A;\u0D1C\u0D42\u0D32\u0D48;\u0D13\u0D17;\u0D38\u0D46\u0D2A\u0D4D\u0D31\u0D4D\u0D31\u0D02;\u0D12\u0D15\u0D4D\u0D1F\u0D4B;\u0D28\u0D35\u0D02;\u0D21\u0D3F\u0D38\u0D02"),
        dddd: _W("\u0D1E\u0D3E\u0D2F\u0D31\u0D3E\u0D34\u0D4D\u200C\u0D1A;\u0D24\u0D3F\u0D19\u0D4D\u0D15\u0D33\u0D3E\u0D34\u0D4D\u200C\u0D1A;\u0D1A\u0D4A\u0D35\u0D4D\u0D35\u0D3E\u0D34\u0D4D\u0D1A;\u0D2C\u0D41\u0D27\u0D28\u0D3E\u0D34\u0D4D\u200C\u0D1A;\u0D35\u0D4D\u0D2F\u0D3E\u0D34\u0D3E\u0D34\u0D4D\u200C\u0D1A;\u0D35\u0D46\u0D33\u0D4D\u0D33\u0D3F\u0D2F\u0D3E\u0D34\u0D4D\u200C\u0D1A;\u0D36\u0D28\u0D3F\u0D2F\u0D3E\u0D34\u0D4D\u200C\u0D1A"),
        ddd: _W("\u0D1E\u0D3E\u0D2F\u0D7C;\u0D24\u0D3F\u0D19\u0D4D\u0D15\u0D7E;\u0D1A\u0D4A\u0D35\u0D4D\u0D35;\u0D2C\u0D41\u0D27\u0D7B;\u0D35\u0D4D\u0D2F\u0D3E\u0D34\u0D02;\u0D35\u0D46\u0D33\u0D4D\u0D33\u0D3F;\u0D36\u0D28\u0D3F"),
        currency: "\u20B9",
        format: xf({
          d: 0,
          m: 0,
          h: 0,
          y: 0,
          f: 0,
          o: 1,
          k: "/",
          b: ":",
          s: 0
        }),
        sysdate: "yyyy, mmmm d, dddd",
        systime: "h:mm:ss AM/PM"
      }, "ml");
      addLocale({
        group: ",",
        decimal: ".",
        mmmm: _M("\u041D\u044D\u0433\u0434\u04AF\u0433\u044D\u044D~;\u0425\u043E\u0451\u0440\u0434\u0443\u0433\u0430\u0430~;\u0413\u0443\u0440\u0430\u0432\u0434\u0443\u0433\u0430\u0430~;\u0414\u04E9\u0440\u04E9\u0432\u0434\u04AF\u0433\u044D\u044D~;\u0422\u0430\u0432\u0434\u0443\u0433\u0430\u0430~;\u0417\u0443\u0440\u0433\u0430\u0430\u0434\u0443\u0433\u0430\u0430~;\u0414\u043E\u043B\u043E\u043E\u0434\u0443\u0433\u0430\u0430~;\u041D\u0430\u0439\u043C\u0434\u0443\u0433\u0430\u0430~;\u0415\u0441\u0434\u04AF\u0433\u044D\u044D~;\u0410\u0440\u0430\u0432\u0434\u0443\u0433\u0430\u0430~;\u0410\u0440\u0432\u0430\u043D \u043D\u044D\u0433\u0434\u04AF\u0433\u044D\u044D~;\u0410\u0440\u0432\u0430\u043D \u0445\u043E\u0451\u0440\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430", "\u0440 \u0441\u0430\u0440"),
        mmm: _M("1~;2~;3~;4~;5~;6~;7~;8~;9~;10~;11~;12~", "-\u0440 \u0441\u0430\u0440"),
        dddd: _W("\u043D\u044F\u043C;\u0434\u0430\u0432\u0430\u0430;\u043C\u044F\u0433\u043C\u0430\u0440;\u043B\u0445\u0430\u0433\u0432\u0430;\u043F\u04AF\u0440\u044D\u0432;\u0431\u0430\u0430\u0441\u0430\u043D;\u0431\u044F\u043C\u0431\u0430"),
        ddd: _W("\u041D\u044F;\u0414\u0430;\u041C\u044F;\u041B\u0445\u0430;\u041F\u04AF;\u0411\u0430;\u0411\u044F"),
        ampm: _B("\u04AF.\u04E9.;\u04AF.\u0445."),
        currency: "\u20AE",
        format: xf({
          o: 2,
          f: 2,
          k: ".",
          l: "."
        }),
        sysdate: "yyyy \u043E\u043D\u044B mmmm\u044B\u043D d, dddd \u0433\u0430\u0440\u0430\u0433",
        systime: "hh:mm:ss"
      }, "mn");
      addLocale({
        group: ",",
        decimal: ".",
        ampm: ["\u092E.\u092A\u0942.", "\u092E.\u0928\u0902."],
        mmmm: _M("\u091C\u093E\u0928\u0947\u0935\u093E\u0930\u0940;\u092B\u0947\u092C\u094D\u0930\u0941\u0935\u093E\u0930\u0940;\u092E\u093E\u0930\u094D\u091A;\u090F\u092A\u094D\u0930\u093F\u0932;\u092E\u0947;\u091C\u0942\u0928;\u091C\u0941\u0932\u0948;\u0911\u0917\u0938\u094D\u091F;\u0938\u092A\u094D\u091F\u0947\u0902\u092C\u0930;\u0911\u0915\u094D\u091F\u094B\u092C\u0930;\u0928\u094B\u0935\u094D\u0939\u0947\u0902\u092C\u0930;\u0921\u093F\u0938\u0947\u0902\u092C\u0930"),
        mmm: _M("\u091C\u093E\u0928\u0947;\u092B\u0947\u092C\u094D\u0930\u0941;\u092E\u093E\u0930\u094D\u091A;\u090F\u092A\u094D\u0930\u093F;\u092E\u0947;\u091C\u0942\u0928;\u091C\u0941\u0932\u0948;\u0911\u0917;\u0938\u092A\u094D\u091F\u0947\u0902;\u0911\u0915\u094D\u091F\u094B;\u0928\u094B\u0935\u094D\u0939\u0947\u0902;\u0921\u093F\u0938\u0947\u0902"),
        dddd: _W("\u0930\u0935\u093F\u0935\u093E\u0930;\u0938\u094B\u092E\u0935\u093E\u0930;\u092E\u0902\u0917\u0933\u0935\u093E\u0930;\u092C\u0941\u0927\u0935\u093E\u0930;\u0917\u0941\u0930\u0941\u0935\u093E\u0930;\u0936\u0941\u0915\u094D\u0930\u0935\u093E\u0930;\u0936\u0928\u093F\u0935\u093E\u0930"),
        ddd: _W("\u0930\u0935\u093F;\u0938\u094B\u092E;\u092E\u0902\u0917\u0933;\u092C\u0941\u0927;\u0917\u0941\u0930\u0941;\u0936\u0941\u0915\u094D\u0930;\u0936\u0928\u093F"),
        currency: "\u20B9",
        format: xf(fp4),
        sysdate: "dd mmmm yyyy",
        systime: "hh:mm:ss"
      }, "mr");
      addLocale(xm({
        group: ",",
        decimal: ".",
        mmmm: _M("\u1007\u1014\u103A\u1014\u101D\u102B\u101B\u102E;\u1016\u1031\u1016\u1031\u102C\u103A\u101D\u102B\u101B\u102E;\u1019\u1010\u103A;\u1027\u1015\u103C\u102E;\u1019\u1031;\u1007\u103D\u1014\u103A;\u1007\u1030\u101C\u102D\u102F\u1004\u103A;\u1029\u1002\u102F\u1010\u103A;\u1005\u1000\u103A\u1010\u1004\u103A\u1018\u102C;\u1021\u1031\u102C\u1000\u103A\u1010\u102D\u102F\u1018\u102C;\u1014\u102D\u102F\u101D\u1004\u103A\u1018\u102C;\u1012\u102E\u1007\u1004\u103A\u1018\u102C"),
        mmm: _M("\u1007\u1014\u103A;\u1016\u1031;\u1019\u1010\u103A;\u1027;\u1019\u1031;\u1007\u103D\u1014\u103A;\u1007\u1030;\u1029;\u1005\u1000\u103A;\u1021\u1031\u102C\u1000\u103A;\u1014\u102D\u102F;\u1012\u102E"),
        dddd: _W("\u1010\u1014\u1004\u103A\u1039\u1002\u1014\u103D\u1031;\u1010\u1014\u1004\u103A\u1039\u101C\u102C;\u1021\u1004\u103A\u1039\u1002\u102B;\u1017\u102F\u1012\u1039\u1013\u101F\u1030\u1038;\u1000\u103C\u102C\u101E\u1015\u1010\u1031\u1038;\u101E\u1031\u102C\u1000\u103C\u102C;\u1005\u1014\u1031"),
        ampm: _B("\u1014\u1036\u1014\u1000\u103A;\u100A\u1014\u1031"),
        currency: "K",
        format: xf({
          h: 0,
          d: 0,
          m: 0
        }),
        sysdate: "yyyy\u104A mmmm d\u104A dddd",
        systime: "h:mm:ss"
      }, -1, 0), "my");
      addLocale(xm({
        group: ",",
        decimal: ".",
        mmmm: _M("\u0A1C\u0A28\u0A35\u0A30\u0A40;\u0A5E\u0A30\u0A35\u0A30\u0A40;\u0A2E\u0A3E\u0A30\u0A1A;\u0A05\u0A2A\u0A4D\u0A30\u0A48\u0A32;\u0A2E\u0A08;\u0A1C\u0A42\u0A28;\u0A1C\u0A41\u0A32\u0A3E\u0A08;\u0A05\u0A17\u0A38\u0A24;\u0A38\u0A24\u0A70\u0A2C\u0A30;\u0A05\u0A15\u0A24\u0A42\u0A2C\u0A30;\u0A28\u0A35\u0A70\u0A2C\u0A30;\u0A26\u0A38\u0A70\u0A2C\u0A30"),
        dddd: _W("\u0A10\u0A24\u0A35\u0A3E\u0A30;\u0A38\u0A4B\u0A2E\u0A35\u0A3E\u0A30;\u0A2E\u0A70\u0A17\u0A32\u0A35\u0A3E\u0A30;\u0A2C\u0A41\u0A71\u0A27\u0A35\u0A3E\u0A30;\u0A35\u0A40\u0A30\u0A35\u0A3E\u0A30;\u0A36\u0A41\u0A71\u0A15\u0A30\u0A35\u0A3E\u0A30;\u0A36\u0A28\u0A3F\u0A71\u0A1A\u0A30\u0A35\u0A3E\u0A30"),
        ddd: _W("\u0A10\u0A24;\u0A38\u0A4B\u0A2E;\u0A2E\u0A70\u0A17\u0A32;\u0A2C\u0A41\u0A71\u0A27;\u0A35\u0A40\u0A30;\u0A36\u0A41\u0A15\u0A30;\u0A36\u0A28\u0A3F\u0A71\u0A1A\u0A30"),
        ampm: ["\u0A38\u0A35\u0A47\u0A30", "\u0A36\u0A3E\u0A2E"],
        currency: "\u20B9",
        format: xf({
          d: 1,
          i: 1,
          y: 1,
          f: 2,
          o: 1,
          k: "-",
          b: ":",
          s: 1
        }),
        sysdate: "dd mmmm yyyy dddd",
        systime: "AM/PM hh:mm:ss"
      }), "pa");
      addLocale({
        group: ".",
        decimal: ",",
        mmmm: _M("ianuarie;februarie;martie;aprilie;mai;iunie;iulie;august;septem~;octom~;noiem~;decem~", "brie"),
        mmm: _M("ian;feb;mar;apr;mai;iun;iul;aug;sept;oct;nov;dec"),
        dddd: _W("duminic\u0103;luni;mar\u021Bi;miercuri;joi;vineri;s\xE2mb\u0103t\u0103"),
        ddd: _W("dum;lun;mar;mie;joi;vin;s\xE2m"),
        ampm: _B("a.m.;p.m."),
        currency: "lei",
        format: xf(fp1),
        sysdate: "dddd, d mmmm yyyy",
        systime: "hh:mm:ss"
      }, "ro");
      addLocale(xm({
        group: ".",
        decimal: ",",
        mmmm: _M("januar;februar;marec;april;maj;junij;julij;avgust;september;oktober;november;december"),
        dddd: _W("nedelja;ponedeljek;torek;sreda;\u010Detrtek;petek;sobota"),
        ampm: _B("dop.;pop."),
        currency: "\u20AC",
        format: xf({
          d: 0,
          k: ".",
          l: "."
        }),
        sysdate: "dddd, d. mmmm yyyy",
        systime: "hh:mm:ss"
      }, 3, 3), "sl");
      addLocale(xm({
        group: ".",
        decimal: ",",
        mmmm: _M("januar;februar;mart;april;maj;jun;jul;avgust;septembar;oktobar;novembar;decembar"),
        dddd: _W("nedelja;ponedeljak;utorak;sreda;\u010Detvrtak;petak;subota"),
        currency: "RSD",
        format: xf({
          d: 0,
          m: 0,
          k: ".",
          l: "."
        }),
        sysdate: "dddd, d. mmmm yyyy.",
        systime: "hh:mm:ss"
      }, 3, 3), "sr");
      addLocale(xm({
        group: ",",
        decimal: ".",
        ampm: ["\u0B95\u0BBE\u0BB2\u0BC8", "\u0BAE\u0BBE\u0BB2\u0BC8"],
        mmmm: _M("\u0B9C\u0BA9\u0BB5\u0BB0\u0BBF;\u0BAA\u0BBF\u0BAA\u0BCD\u0BB0\u0BB5\u0BB0\u0BBF;\u0BAE\u0BBE\u0BB0\u0BCD\u0B9A\u0BCD;\u0B8F\u0BAA\u0BCD\u0BB0\u0BB2\u0BCD;\u0BAE\u0BC7;\u0B9C\u0BC2\u0BA9\u0BCD;\u0B9C\u0BC2\u0BB2\u0BC8;\u0B86\u0B95\u0BB8\u0BCD\u0B9F\u0BCD;\u0B9A\u0BC6\u0BAA\u0BCD\u0B9F\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD;\u0B85\u0B95\u0BCD\u0B9F\u0BCB\u0BAA\u0BB0\u0BCD;\u0BA8\u0BB5\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD;\u0B9F\u0BBF\u0B9A\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD"),
        dddd: _W("\u0B9E\u0BBE\u0BAF\u0BBF\u0BB1\u0BC1;\u0BA4\u0BBF\u0B99\u0BCD\u0B95\u0BB3\u0BCD;\u0B9A\u0BC6\u0BB5\u0BCD\u0BB5\u0BBE\u0BAF\u0BCD;\u0BAA\u0BC1\u0BA4\u0BA9\u0BCD;\u0BB5\u0BBF\u0BAF\u0BBE\u0BB4\u0BA9\u0BCD;\u0BB5\u0BC6\u0BB3\u0BCD\u0BB3\u0BBF;\u0B9A\u0BA9\u0BBF"),
        currency: "\u20B9",
        format: xf({
          d: 1,
          y: 0,
          f: 2,
          o: 1,
          k: "-",
          b: ":",
          s: 1
        }),
        sysdate: "dd mmmm yyyy",
        systime: "hh:mm:ss"
      }), "ta");
      addLocale({
        group: ",",
        decimal: ".",
        mmmm: _M("\u0C1C\u0C28\u0C35\u0C30\u0C3F;\u0C2B\u0C3F\u0C2C\u0C4D\u0C30\u0C35\u0C30\u0C3F;\u0C2E\u0C3E\u0C30\u0C4D\u0C1A\u0C3F;\u0C0F\u0C2A\u0C4D\u0C30\u0C3F\u0C32\u0C4D;\u0C2E\u0C47;\u0C1C\u0C42\u0C28\u0C4D;\u0C1C\u0C41\u0C32\u0C48;\u0C06\u0C17\u0C38\u0C4D\u0C1F\u0C41;\u0C38\u0C46\u0C2A\u0C4D\u0C1F\u0C46\u0C02\u0C2C\u0C30\u0C4D;\u0C05\u0C15\u0C4D\u0C1F\u0C4B\u0C2C\u0C30\u0C4D;\u0C28\u0C35\u0C02\u0C2C\u0C30\u0C4D;\u0C21\u0C3F\u0C38\u0C46\u0C02\u0C2C\u0C30\u0C4D"),
        mmm: _M("\u0C1C\u0C28;\u0C2B\u0C3F\u0C2C\u0C4D\u0C30;\u0C2E\u0C3E\u0C30\u0C4D\u0C1A\u0C3F;\u0C0F\u0C2A\u0C4D\u0C30\u0C3F;\u0C2E\u0C47;\u0C1C\u0C42\u0C28\u0C4D;\u0C1C\u0C41\u0C32\u0C48;\u0C06\u0C17;\u0C38\u0C46\u0C2A\u0C4D\u0C1F\u0C46\u0C02;\u0C05\u0C15\u0C4D\u0C1F\u0C4B;\u0C28\u0C35\u0C02;\u0C21\u0C3F\u0C38\u0C46\u0C02"),
        dddd: _W("\u0C06\u0C26\u0C3F\u0C35\u0C3E\u0C30\u0C02;\u0C38\u0C4B\u0C2E\u0C35\u0C3E\u0C30\u0C02;\u0C2E\u0C02\u0C17\u0C33\u0C35\u0C3E\u0C30\u0C02;\u0C2C\u0C41\u0C27\u0C35\u0C3E\u0C30\u0C02;\u0C17\u0C41\u0C30\u0C41\u0C35\u0C3E\u0C30\u0C02;\u0C36\u0C41\u0C15\u0C4D\u0C30\u0C35\u0C3E\u0C30\u0C02;\u0C36\u0C28\u0C3F\u0C35\u0C3E\u0C30\u0C02"),
        ddd: _W("\u0C06\u0C26\u0C3F;\u0C38\u0C4B\u0C2E;\u0C2E\u0C02\u0C17\u0C33;\u0C2C\u0C41\u0C27;\u0C17\u0C41\u0C30\u0C41;\u0C36\u0C41\u0C15\u0C4D\u0C30;\u0C36\u0C28\u0C3F"),
        currency: "\u20B9",
        format: xf({
          d: 1,
          h: 0,
          y: 0,
          f: 0,
          o: 1,
          k: "-",
          b: ":",
          s: 0
        }),
        sysdate: "d, mmmm yyyy, dddd",
        systime: "h:mm:ss AM/PM"
      }, "te");
      addLocale({
        decimal: ",",
        mmmm: _M("\u0441\u0456\u0447\u0435\u043D\u044C;\u043B\u044E\u0442\u0438\u0439;\u0431\u0435\u0440\u0435\u0437\u0435\u043D\u044C;\u043A\u0432\u0456\u0442\u0435\u043D\u044C;\u0442\u0440\u0430\u0432\u0435\u043D\u044C;\u0447\u0435\u0440\u0432\u0435\u043D\u044C;\u043B\u0438\u043F\u0435\u043D\u044C;\u0441\u0435\u0440\u043F\u0435\u043D\u044C;\u0432\u0435\u0440\u0435\u0441\u0435\u043D\u044C;\u0436\u043E\u0432\u0442\u0435\u043D\u044C;\u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434;\u0433\u0440\u0443\u0434\u0435\u043D\u044C"),
        mmm: _M("\u0421\u0456\u0447;\u041B\u044E\u0442;\u0411\u0435\u0440;\u041A\u0432\u0456;\u0422\u0440\u0430;\u0427\u0435\u0440;\u041B\u0438\u043F;\u0421\u0435\u0440;\u0412\u0435\u0440;\u0416\u043E\u0432;\u041B\u0438\u0441;\u0413\u0440\u0443"),
        dddd: _W("\u043D\u0435\u0434\u0456\u043B\u044F;\u043F\u043E\u043D\u0435\u0434\u0456\u043B\u043E\u043A;\u0432\u0456\u0432\u0442\u043E\u0440\u043E\u043A;\u0441\u0435\u0440\u0435\u0434\u0430;\u0447\u0435\u0442\u0432\u0435\u0440;\u043F'\u044F\u0442\u043D\u0438\u0446\u044F;\u0441\u0443\u0431\u043E\u0442\u0430"),
        ddd: _W("\u041D\u0434;\u041F\u043D;\u0412\u0442;\u0421\u0440;\u0427\u0442;\u041F\u0442;\u0421\u0431"),
        ampm: _B("\u0434\u043F;\u043F\u043F"),
        currency: "\u20B4",
        format: xf({
          h: 0,
          k: ".",
          l: "."
        }),
        sysdate: 'd mmmm yyyy "\u0440."',
        systime: "h:mm:ss"
      }, "uk");
      addLocale({
        group: ".",
        decimal: ",",
        mmmm: _M("~Gi\xEAng;~Hai;~Ba;~T\u01B0;~N\u0103m;~Sa\u0301u;~Ba\u0309y;~Ta\u0301m;~Chi\u0301n;~M\u01B0\u01A1\u0300i;~M\u01B0\u01A1\u0300i M\xF4\u0323t;~M\u01B0\u01A1\u0300i Hai", "Tha\u0301ng "),
        mmm: _M("~1;~2;~3;~4;~5;~6;~7;~8;~9;~10;~11;~12", "Thg"),
        dddd: _W("Chu\u0309 Nh\xE2\u0323t;~Hai;~Ba;~T\u01B0;~N\u0103m;~Sa\u0301u;~Ba\u0309y", "Th\u01B0\u0301 "),
        ddd: _W("CN;T2;T3;T4;T5;T6;T7"),
        ampm: _B("SA;CH"),
        currency: "\u20AB",
        format: xf({
          h: 0,
          d: 1
        }),
        sysdate: "dd mmmm yyyy",
        systime: "h:mm:ss AM/PM"
      }, "vi");
      addLocale(xm({
        group: "\u066C",
        decimal: "\u066B",
        ampm: _B("\u0635;\u0645"),
        percent: "\u066A",
        mmmm: _M("\u064A\u0646\u0627\u064A\u0631;\u0641\u0628\u0631\u0627\u064A\u0631;\u0645\u0627\u0631\u0633;\u0623\u0628\u0631\u064A\u0644;\u0645\u0627\u064A\u0648;\u064A\u0648\u0646\u064A\u0648;\u064A\u0648\u0644\u064A\u0648;\u0623\u063A\u0633\u0637\u0633;\u0633\u0628\u062A\u0645\u0628\u0631;\u0623\u0643\u062A\u0648\u0628\u0631;\u0646\u0648\u0641\u0645\u0628\u0631;\u062F\u064A\u0633\u0645\u0628\u0631"),
        dddd: _W("\u0627\u0644\u0623\u062D\u062F;\u0627\u0644\u0625\u062B\u0646\u064A\u0646;\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621;\u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621;\u0627\u0644\u062E\u0645\u064A\u0633;\u0627\u0644\u062C\u0645\u0639\u0629;\u0627\u0644\u0633\u0628\u062A"),
        mmmm6: _M("\u0631\u0645\u0636\u0627\u0646;\u0634\u0648\u0627\u0644;\u0630\u0648 \u0627\u0644\u0642\u0639\u062F\u0629;\u0630\u0648 \u0627\u0644\u062D\u062C\u0629;\u0645\u062D\u0631\u0645;\u0631\u0628\u064A\u0639 \u0627\u0644\u0623\u0648\u0644;\u0631\u0628\u064A\u0639 \u0627\u0644\u0622\u062E\u0631\u0629;\u062C\u0645\u0627\u062F\u0649 \u0627\u0644\u0623\u0648\u0644\u0649;\u062C\u0645\u0627\u062F\u0649 \u0627\u0644\u0622\u062E\u0631\u0629;\u0631\u062C\u0628;\u0634\u0639\u0628\u0627\u0646;\u0631\u0645\u0636\u0627\u0646"),
        color: "\u0627\u0644\u0644\u0648\u0646",
        colors: {
          \u0623\u0633\u0648\u062F: C_BLACK,
          \u0623\u0628\u064A\u0636: C_WHITE,
          \u0623\u062D\u0645\u0631: C_RED,
          \u0623\u062E\u0636\u0631: C_GREEN,
          \u0623\u0632\u0631\u0642: C_BLUE,
          \u0623\u0635\u0641\u0631: C_YELLOW,
          \u0645\u0627\u062C\u0646\u062A\u0627: C_MAGENTA,
          \u0633\u0645\u0627\u0648\u064A: C_CYAN
        },
        currency: "\u20C1",
        format: xf({
          f: 2,
          i: 1,
          y: 1,
          s: 1
        }),
        sysdate: "dd/mmmm/yyyy",
        systime: "hh:mm:ss AM/PM"
      }, 0, 0), "ar");
      addLocale({
        group: ",",
        decimal: ".",
        ampm: ["AM", "PM"],
        mmmm: _M("\u099C\u09BE\u09A8\u09C1\u09AF\u09BC\u09BE\u09B0\u09C0;\u09AB\u09C7\u09AC\u09CD\u09B0\u09C1\u09AF\u09BC\u09BE\u09B0\u09C0;\u09AE\u09BE\u09B0\u09CD\u099A;\u098F\u09AA\u09CD\u09B0\u09BF\u09B2;\u09AE\u09C7;\u099C\u09C1\u09A8;\u099C\u09C1\u09B2\u09BE\u0987;\u0986\u0997\u09B8\u09CD\u099F;\u09B8\u09C7\u09AA\u09CD\u099F\u09C7\u09AE\u09CD\u09AC\u09B0;\u0985\u0995\u09CD\u099F\u09CB\u09AC\u09B0;\u09A8\u09AD\u09C7\u09AE\u09CD\u09AC\u09B0;\u09A1\u09BF\u09B8\u09C7\u09AE\u09CD\u09AC\u09B0"),
        mmm: _M("\u099C\u09BE\u09A8\u09C1;\u09AB\u09C7\u09AC\u09CD\u09B0\u09C1;\u09AE\u09BE\u09B0\u09CD\u099A;\u098F\u09AA\u09CD\u09B0\u09BF\u09B2;\u09AE\u09C7;\u099C\u09C1\u09A8;\u099C\u09C1\u09B2\u09BE\u0987;\u0986\u0997;\u09B8\u09C7\u09AA\u09CD\u099F\u09C7;\u0985\u0995\u09CD\u099F\u09CB;\u09A8\u09AD\u09C7;\u09A1\u09BF\u09B8\u09C7"),
        dddd: _W("\u09B0\u09AC\u09BF\u09AC\u09BE\u09B0;\u09B8\u09CB\u09AE\u09AC\u09BE\u09B0;\u09AE\u0999\u09CD\u0997\u09B2\u09AC\u09BE\u09B0;\u09AC\u09C1\u09A7\u09AC\u09BE\u09B0;\u09AC\u09C3\u09B9\u09B8\u09CD\u09AA\u09A4\u09BF\u09AC\u09BE\u09B0;\u09B6\u09C1\u0995\u09CD\u09B0\u09AC\u09BE\u09B0;\u09B6\u09A8\u09BF\u09AC\u09BE\u09B0"),
        ddd: _W("\u09B0\u09AC\u09BF.;\u09B8\u09CB\u09AE.;\u09AE\u0999\u09CD\u0997\u09B2.;\u09AC\u09C1\u09A7.;\u09AC\u09C3\u09B9\u09B8\u09CD\u09AA\u09A4\u09BF.;\u09B6\u09C1\u0995\u09CD\u09B0.;\u09B6\u09A8\u09BF."),
        currency: "\u20B9",
        format: xf({
          f: 2,
          y: 1,
          k: "-",
          b: ".",
          s: 1
        }),
        sysdate: "dd mmmm yyyy",
        systime: "hh.mm.ss"
      }, "bn");
      addLocale({
        group: ",",
        decimal: ".",
        mmmm: _M("\u091C\u0928\u0935\u0930\u0940;\u092B\u0930\u0935\u0930\u0940;\u092E\u093E\u0930\u094D\u091A;\u0905\u092A\u094D\u0930\u0948\u0932;\u092E\u0908;\u091C\u0942\u0928;\u091C\u0941\u0932\u093E\u0908;\u0905\u0917\u0938\u094D\u0924;\u0938\u093F\u0924\u092E\u094D\u092C\u0930;\u0905\u0915\u094D\u0924\u0942\u092C\u0930;\u0928\u0935\u092E\u094D\u092C\u0930;\u0926\u093F\u0938\u092E\u094D\u092C\u0930"),
        mmm: _M("\u091C\u0928\u0935\u0930\u0940;\u092B\u0930\u0935\u0930\u0940;\u092E\u093E\u0930\u094D\u091A;\u0905\u092A\u094D\u0930\u0948\u0932;\u092E\u0908;\u091C\u0942\u0928;\u091C\u0941\u0932\u093E\u0908;\u0905\u0917\u0938\u094D\u0924;\u0938\u093F\u0924\u092E\u094D\u092C\u0930;\u0905\u0915\u094D\u0924\u0942\u092C\u0930;\u0928\u0935\u092E\u094D\u092C\u0930;\u0926\u093F\u0938\u092E\u094D\u092C\u0930"),
        dddd: _W("\u0930\u0935\u093F\u0935\u093E\u0930;\u0938\u094B\u092E\u0935\u093E\u0930;\u092E\u0902\u0917\u0932\u0935\u093E\u0930;\u092C\u0941\u0927\u0935\u093E\u0930;\u0917\u0941\u0930\u0941\u0935\u093E\u0930;\u0936\u0941\u0915\u094D\u0930\u0935\u093E\u0930;\u0936\u0928\u093F\u0935\u093E\u0930"),
        ddd: _W("\u0930\u0935\u093F.;\u0938\u094B\u092E.;\u092E\u0902\u0917\u0932.;\u092C\u0941\u0927.;\u0917\u0941\u0930\u0941.;\u0936\u0941\u0915\u094D\u0930.;\u0936\u0928\u093F."),
        ampm: ["\u092A\u0942\u0930\u094D\u0935\u093E\u0939\u094D\u0928", "\u0905\u092A\u0930\u093E\u0939\u094D\u0928"],
        currency: "\u20B9",
        format: xf(fp4),
        sysdate: "dd mmmm yyyy",
        systime: "hh:mm:ss"
      }, "hi");
    }
    var reEsc = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    var reCurrencySymbol = new RegExp("^[" + reEsc(currencySymbols.join("")) + "]");
    function getTokenHandlers(l10n) {
      const handlers = [];
      handlers.push([
        TOKEN_GENERAL,
        /^General/i,
        0
      ]);
      if (l10n.general && l10n.general !== "General") handlers.push([
        TOKEN_GENERAL,
        new RegExp(`^${reEsc(l10n.general)}`, "i"),
        0
      ]);
      if (l10n.colors) handlers.push([
        TOKEN_COLOR,
        new RegExp(`^\\[(${Object.keys(l10n.colors).map(reEsc).join("|")})\\]`, "i"),
        1
      ]);
      if (l10n.color) handlers.push([
        TOKEN_COLOR,
        new RegExp(`^\\[(${reEsc(l10n.color)}\\s*\\d+)\\]`, "i"),
        1
      ]);
      let reDatetime;
      let reDuration;
      if (l10n.opcodes) {
        const dy = reEsc(l10n.opcodes.dy ?? "y");
        const dm = reEsc(l10n.opcodes.dm ?? "m");
        const dd = reEsc(l10n.opcodes.dd ?? "d");
        const th = reEsc(l10n.opcodes.th ?? "h");
        const tm = reEsc(l10n.opcodes.tm ?? "m");
        const ts = reEsc(l10n.opcodes.ts ?? "s");
        const wd = reEsc(l10n.opcodes.wd ?? "a");
        const en = reEsc(l10n.opcodes.en ?? "g");
        const ops = `[${dy + dy.toUpperCase()}]+|[${dm + dm.toUpperCase()}]+|[${dd + dd.toUpperCase()}]+|[${th + th.toUpperCase()}]+|[${tm + tm.toUpperCase()}]+|[${ts + ts.toUpperCase()}]+|[${wd + wd.toUpperCase()}]{3,}|[${en + en.toUpperCase()}]+|[bB]+|e+`;
        reDatetime = new RegExp(`^(?:${ops})`);
        reDuration = new RegExp(`^(?:\\[(${reEsc(th)}+|${reEsc(tm)}+|${reEsc(ts)}+)\\]+)`, "i");
      } else {
        reDatetime = /^(?:[hH]+|[mM]+|[sS]+|[yY]+|[bB]+|[dD]+|[gG]+|[aA]{3,}|e+)/;
        reDuration = /^(?:\[(h+|m+|s+)\])/i;
      }
      if (l10n.currency.length > 1 || !currencySymbols.includes(l10n.currency)) handlers.push([
        TOKEN_CURRENCY,
        new RegExp(`^(?:${reEsc(l10n.currency)})`),
        0
      ]);
      handlers.push([
        TOKEN_HASH,
        /^#/,
        0
      ], [
        TOKEN_ZERO,
        /^0/,
        0
      ], [
        TOKEN_QMARK,
        /^\?/,
        0
      ], [
        TOKEN_SLASH,
        /^\//,
        0
      ], [
        TOKEN_BREAK,
        /^;/,
        0
      ], [
        TOKEN_TEXT,
        /^@/,
        0
      ], [
        TOKEN_PLUS,
        /^\+/,
        0
      ], [
        TOKEN_MINUS,
        /^-/,
        0
      ], [
        TOKEN_POINT,
        /^\./,
        0
      ], [
        TOKEN_SPACE,
        /^ /,
        0
      ], [
        TOKEN_PERCENT,
        /^%/,
        0
      ], [
        TOKEN_AMPM,
        /^(?:AM\/PM|am\/pm|A\/P)/,
        0
      ], [
        TOKEN_CURRENCY,
        reCurrencySymbol,
        0
      ], [
        TOKEN_DIGIT,
        /^[1-9]/,
        0
      ], [
        TOKEN_CALENDAR,
        /^(?:B[12])/i,
        0
      ], [
        TOKEN_ERROR,
        /^B$/,
        0
      ], [
        TOKEN_DATETIME,
        reDatetime,
        0
      ], [
        TOKEN_DURATION,
        reDuration,
        1
      ], [
        TOKEN_CONDITION,
        /^\[((?:<[=>]?|>=?|=)\s*(?:-?[.\d]+))\]/,
        1
      ], [
        TOKEN_DBNUM,
        /^\[(DBNum[0-4]?\d)\]/i,
        1
      ], [
        TOKEN_NATNUM,
        /^\[(NatNum[0-4]?\d)\]/i,
        1
      ], [
        TOKEN_LOCALE,
        /^\[\$([^\]]*)\]/,
        1
      ], [
        TOKEN_COLOR,
        /^\[(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]/i,
        1
      ], [
        TOKEN_MODIFIER,
        /^\[([^\]])\]/,
        1
      ], [
        TOKEN_ESCAPED,
        /^\\(.)/,
        1
      ], [
        TOKEN_STRING,
        /^"([^"]*?)"/,
        1
      ], [
        TOKEN_SKIP,
        /^_(\\.|.)/,
        1
      ], [
        "EXP",
        /^[Ee]([+-])/,
        1
      ], [
        TOKEN_FILL,
        /^\*(\\.|.)/,
        1
      ], [
        TOKEN_PAREN,
        /^[()]/,
        0
      ], [
        TOKEN_ERROR,
        /^[EÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩNnÑñŃńŅņŇňǸǹ["*/\\_]/,
        0
      ], [
        TOKEN_CHAR,
        /^./,
        0
      ]);
      return handlers;
    }
    var CODE_QMRK = 63;
    var CODE_HASH = 35;
    var CODE_ZERO = 48;
    var CODE_NINE = 57;
    var isNumOp$2 = (char) => {
      const c = (char || "\0").charCodeAt(0);
      return c === CODE_QMRK || c === CODE_HASH || c >= CODE_ZERO && c <= CODE_NINE;
    };
    function lexer(pattern2, handlers) {
      let i2 = 0;
      const tokens2 = [];
      const unresolvedCommas = [];
      while (i2 < pattern2.length) {
        const curr = pattern2.slice(i2);
        let step = 0;
        const mComma = /^(,+)(.)?/.exec(curr);
        if (mComma) {
          const raw = mComma[1];
          step = raw.length;
          const lookBehind = pattern2[i2 - 1] || "";
          let maybeGROUP = false;
          let maybeSCALE = false;
          if (isNumOp$2(lookBehind)) {
            maybeGROUP = true;
            maybeSCALE = true;
          } else if (lookBehind === ".") maybeSCALE = true;
          const lookAhead = mComma[2] || "";
          if (maybeGROUP && (!lookAhead || lookAhead === ";")) maybeGROUP = false;
          if (maybeSCALE && isNumOp$2(lookAhead)) maybeSCALE = false;
          if (maybeGROUP && !maybeSCALE) tokens2.push({
            type: TOKEN_GROUP,
            value: ",",
            raw
          });
          else if (!maybeGROUP && maybeSCALE) tokens2.push({
            type: TOKEN_SCALE,
            value: ",",
            raw
          });
          else if (maybeGROUP && maybeSCALE) {
            const t = {
              type: TOKEN_SCALE,
              value: ",",
              raw
            };
            tokens2.push(t);
            unresolvedCommas.push(t);
          } else tokens2.push({
            type: TOKEN_COMMA,
            value: ",",
            raw
          });
        } else {
          let token;
          for (const [type, expr, group] of handlers) {
            const m = expr.exec(curr);
            if (m) {
              token = {
                type,
                value: m[group || 0],
                raw: m[0]
              };
              tokens2.push(token);
              step = m[0].length;
              break;
            }
          }
          if (unresolvedCommas.length && token?.raw === ";") unresolvedCommas.length = 0;
          if (token && unresolvedCommas.length && isNumOp$2(token.raw)) {
            unresolvedCommas.forEach((d) => d.type = TOKEN_GROUP);
            unresolvedCommas.length = 0;
          }
        }
        if (!step) {
          const raw = curr[0];
          step = 1;
          tokens2.push({
            type: TOKEN_CHAR,
            value: raw,
            raw
          });
        }
        i2 += step;
      }
      return tokens2;
    }
    function tokenize(pattern2) {
      return lexer(pattern2, getTokenHandlers(defaultLocale));
    }
    var re_locale = /^([a-z\d]+)(?:[_-]([a-z\d]+))?(?:\.([a-z\d]+))?(?:@([a-z\d]+))?$/i;
    var locales = {};
    var baseLocaleData = {
      group: "\xA0",
      decimal: ".",
      positive: "+",
      negative: "-",
      percent: "%",
      exponent: "E",
      nan: "NaN",
      infinity: "\u221E",
      ampm: ["AM", "PM"],
      mmmm6: [
        "Muharram",
        "Safar",
        "Rabi\u02BB I",
        "Rabi\u02BB II",
        "Jumada I",
        "Jumada II",
        "Rajab",
        "Sha\u02BBban",
        "Ramadan",
        "Shawwal",
        "Dhu\u02BBl-Qi\u02BBdah",
        "Dhu\u02BBl-Hijjah"
      ],
      mmm6: [
        "Muh.",
        "Saf.",
        "Rab. I",
        "Rab. II",
        "Jum. I",
        "Jum. II",
        "Raj.",
        "Sha.",
        "Ram.",
        "Shaw.",
        "Dhu\u02BBl-Q.",
        "Dhu\u02BBl-H."
      ],
      mmmm: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
      ],
      mmm: [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec"
      ],
      dddd: [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday"
      ],
      ddd: [
        "Sun",
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "Sat"
      ],
      bool: ["TRUE", "FALSE"],
      general: "General",
      currency: "$",
      sysdate: "dddd, mmmm d, yyyy",
      systime: "h:mm:ss AM/PM",
      color: "Color",
      colors: {
        black: "Black",
        white: "White",
        red: "Red",
        green: "Green",
        blue: "Blue",
        yellow: "Yellow",
        magenta: "Magenta",
        cyan: "Cyan"
      },
      format: {
        minus: true,
        dateOrder: 1,
        currencyPos: 2,
        monthFirst: true,
        padMm: true,
        padDd: true,
        padHh: true
      }
    };
    function parseLocale(locale) {
      const lm = re_locale.exec(locale);
      if (!lm) throw new SyntaxError(`Invalid locale: ${locale}`);
      return {
        lang: lm[1] + (lm[2] ? "-" + lm[2] : ""),
        language: lm[1],
        territory: lm[2] || ""
      };
    }
    function resolveLocale(l4e) {
      if (typeof l4e === "number") return codeToLocale[l4e & 65535] || void 0;
      const wincode = parseInt(l4e, 16);
      if (isFinite(wincode) && codeToLocale[wincode & 65535]) return codeToLocale[wincode & 65535] || void 0;
      if (re_locale.test(l4e)) return l4e;
    }
    function getLocale2(locale) {
      let obj;
      if (locale) {
        const tag = resolveLocale(locale);
        if (tag) {
          const c = parseLocale(tag);
          obj = locales[c.lang] || locales[c.language] || void 0;
        }
      }
      return obj;
    }
    function isMonthFirst(sysdate) {
      const t = lexer(sysdate || "", getTokenHandlers(baseLocaleData));
      const monthIndex = t.findIndex((tok) => tok.type === "DATETIME" && /^m/i.test(tok.value));
      const dayIndex = t.findIndex((tok) => tok.type === "DATETIME" && /^dd?$/i.test(tok.value));
      return monthIndex >= 0 && dayIndex >= 0 && monthIndex < dayIndex;
    }
    function createLocale(data2) {
      const sysdate = data2.sysdate ?? baseLocaleData.sysdate;
      return {
        ...baseLocaleData,
        ...data2,
        opcodes: {
          ...baseLocaleData.opcodes,
          ...data2.opcodes
        },
        format: {
          ...baseLocaleData.format,
          ...data2.format,
          monthFirst: data2.format?.monthFirst ?? isMonthFirst(sysdate)
        }
      };
    }
    function addLocale(localeSettings, l4e) {
      const c = typeof l4e === "object" ? l4e : parseLocale(l4e);
      locales[c.lang] = createLocale(localeSettings);
      if (c.language !== c.lang && !locales[c.language]) locales[c.language] = createLocale(localeSettings);
      return locales[c.lang];
    }
    function listLocales() {
      return Object.keys(locales);
    }
    initLocales();
    var defaultLocale = getLocale2("en");
    if (!defaultLocale) throw new Error("numfmt default locale is missing!");
    var defaultOptions2 = {
      overflow: "######",
      dateErrorThrows: false,
      dateErrorNumber: true,
      bigintErrorNumber: false,
      dateSpanLarge: true,
      leap1900: true,
      nbsp: false,
      throws: true,
      invalid: "######",
      locale: "",
      ignoreTimezone: false,
      grouping: [3, 3],
      indexColors: true,
      skipChar: "",
      fillChar: ""
    };
    var COLORS = {
      black: "Black",
      white: "White",
      red: "Red",
      green: "Green",
      blue: "Blue",
      yellow: "Yellow",
      magenta: "Magenta",
      cyan: "Cyan"
    };
    function isNumOp$1(token) {
      const type = token?.type;
      return type === "HASH" || type === "ZERO" || type === "QMARK";
    }
    function eq(a, b) {
      if (a === b) return true;
      if (a === "\u2019" && b === "'" || b === "\u2019" && a === "'") return true;
      if (a === "," && b === "\u066C" || b === "\u066C" && a === ",") return true;
      if (a === "." && b === "\u066B" || b === "\u066B" && a === ".") return true;
      if (/^\s$/.test(a) && /^\s$/.test(b)) return true;
      return false;
    }
    function delocalize(pattern2, fromLocale) {
      const l10n = getLocale2(parseLocale(resolveLocale(fromLocale) ?? "en").lang) ?? defaultLocale;
      const flipNum = l10n?.decimal !== ".";
      const wsGroup = /^\s$/.test(l10n.group);
      const tokens2 = lexer(pattern2, getTokenHandlers(l10n));
      const colorTag = (l10n.color ?? "Color").toLowerCase();
      const colorNames = l10n.colors ?? COLORS;
      const opcodes = l10n.opcodes;
      const out = [];
      for (let i2 = 0; i2 < tokens2.length; i2++) {
        const t = tokens2[i2];
        const type = t.type;
        if (type === "COLOR" || type === "MODIFIER") {
          const v = t.value.toLowerCase();
          const isLC = v === t.value;
          if (v.startsWith(colorTag)) {
            const o = `[${isLC ? "color" : "Color"}${t.value.slice(colorTag.length)}]`;
            out.push({
              type: TOKEN_COLOR,
              value: o,
              raw: o
            });
          } else if (v in colorNames) {
            const o = `[${isLC ? colorNames[v].toLowerCase() : colorNames[v]}]`;
            out.push({
              type: TOKEN_COLOR,
              value: o,
              raw: o
            });
          } else out.push(t);
        } else if (opcodes && type === "AMPM") out.push({
          type: TOKEN_AMPM,
          value: "",
          raw: "AM/PM"
        });
        else if (opcodes && type === "DATETIME") {
          const lc1 = t.value.charAt(0).toLowerCase();
          if (opcodes.dy && lc1 === opcodes.dy) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "Y".repeat(t.value.length)
          });
          else if (opcodes.dm && lc1 === opcodes.dm || opcodes.tm && lc1 === opcodes.tm) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "M".repeat(t.value.length)
          });
          else if (opcodes.dd && lc1 === opcodes.dd) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "D".repeat(t.value.length)
          });
          else if (opcodes.th && lc1 === opcodes.th) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "H".repeat(t.value.length)
          });
          else if (opcodes.ts && lc1 === opcodes.ts) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "S".repeat(t.value.length)
          });
          else if (opcodes.wd && lc1 === opcodes.wd) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "A".repeat(t.value.length)
          });
          else if (opcodes.en && lc1 === opcodes.en) out.push({
            type: TOKEN_DATETIME,
            value: "",
            raw: "G".repeat(t.value.length)
          });
          else out.push(t);
        } else if (opcodes && type === "DURATION") {
          const lc1 = t.value.charAt(0).toLowerCase();
          if (opcodes.th && lc1 === opcodes.th) out.push({
            type: TOKEN_DURATION,
            value: "",
            raw: "[H]"
          });
          else if (opcodes.tm && lc1 === opcodes.tm) out.push({
            type: TOKEN_DURATION,
            value: "",
            raw: "[M]"
          });
          else if (opcodes.ts && lc1 === opcodes.ts) out.push({
            type: TOKEN_DURATION,
            value: "",
            raw: "[S]"
          });
          else out.push(t);
        } else if (wsGroup && type === "SPACE" && isNumOp$1(tokens2[i2 - 1]) && isNumOp$1(tokens2[i2 + 1])) out.push({
          type: TOKEN_GROUP,
          value: ",",
          raw: ","
        });
        else if (flipNum && type === "POINT" && isNumOp$1(tokens2[i2 - 1]) && isNumOp$1(tokens2[i2 + 1])) out.push({
          type: TOKEN_GROUP,
          value: ",",
          raw: ","
        });
        else if (type === "CHAR" && eq(t.value, l10n.group)) out.push({
          type: TOKEN_GROUP,
          value: ",",
          raw: ","
        });
        else if (flipNum && (type === "COMMA" || type === "GROUP")) out.push({
          type: TOKEN_POINT,
          value: ".",
          raw: "."
        });
        else out.push(t);
      }
      let s = "";
      let inStr = false;
      for (const t of out) if (t.type === "POINT" && inStr) s += t.raw;
      else if (t.type === "CURRENCY") {
        const needEscaping = /[a-z.]/i.test(t.raw);
        if (inStr && !needEscaping) {
          s += '"';
          inStr = false;
        } else if (!inStr && needEscaping) {
          s += '"';
          inStr = true;
        }
        s += t.raw;
      } else if (t.type === "ESCAPED" && t.value === '"') {
        if (inStr) {
          s += '"';
          inStr = false;
        }
        s += t.raw;
      } else if (t.type === "ESCAPED" || t.type === "STRING") {
        if (!inStr && t.value !== " ") {
          s += '"';
          inStr = true;
        }
        s += t.value;
      } else if (t.type === "GENERAL") s += "General";
      else if (t.type === "CHAR") {
        if (!inStr && t.value !== ":") {
          s += '"';
          inStr = true;
        }
        s += t.raw;
      } else {
        if (inStr) {
          s += '"';
          inStr = false;
        }
        s += t.raw;
      }
      if (inStr) s += '"';
      return s;
    }
    var POW10 = [];
    for (let i2 = 0; i2 <= 22; i2++) POW10[i2] = 10 ** i2;
    var CHAR_0$1 = 48;
    var MIN_NORMAL = 22250738585072014e-324;
    var SPLIT = 134217729;
    function pow10(n) {
      return n >= 0 && n <= 22 ? POW10[n] : 10 ** n;
    }
    function scale15(a, e) {
      const n = 14 - e;
      if (n >= 0 && n <= 22) {
        const b = POW10[n];
        const p = a * b;
        let t = SPLIT * a;
        const ah = t - (t - a);
        const al = a - ah;
        t = SPLIT * b;
        const bh = t - (t - b);
        const bl = b - bh;
        const err = ah * bh - p + ah * bl + al * bh + al * bl;
        const fl = Math.floor(p);
        return p - fl - 0.5 > -err ? fl + 1 : fl;
      }
      if (n < 0 && n >= -22) {
        const u = POW10[-n];
        const r = a % u;
        const q = Math.round((a - r) / u);
        return r > u / 2 ? q + 1 : q;
      }
      return NaN;
    }
    function fromExponential(s) {
      const ePos = s.indexOf("e");
      const e = +s.slice(ePos + 1);
      const digits = s.charAt(0) + s.slice(2, ePos);
      if (digits.length <= 15) return [+digits * POW10[15 - digits.length], e];
      let N = +digits.slice(0, 15);
      const next = digits.charCodeAt(15);
      if (next > 53 || next === 53 && /[1-9]/.test(digits.slice(16))) N++;
      return N >= 1e15 ? [N / 10, e + 1] : [N, e];
    }
    function toDec15(a) {
      if (a < MIN_NORMAL) return fromExponential(a.toExponential());
      let e = Math.floor(Math.log10(a));
      if (a < pow10(e)) e--;
      else if (a >= pow10(e + 1)) e++;
      let N = scale15(a, e);
      if (N >= 1e15) {
        e++;
        N = scale15(a, e);
      } else if (N < 1e14) {
        e--;
        N = scale15(a, e);
      }
      if (N !== N) return fromExponential(a.toExponential(14));
      if (N >= 1e15) return [N / 10, e + 1];
      return [N, e];
    }
    function fromDec(q, k) {
      if (k >= 0 && k <= 22) return q * POW10[k];
      if (k < 0 && k >= -22) return q / POW10[-k];
      return +(q + "e" + k);
    }
    function roundDigits(N, keep2) {
      if (keep2 >= 15) return N;
      const u = pow10(15 - keep2);
      const q = Math.floor(N / u);
      return (N - q * u) * 2 >= u ? q + 1 : q;
    }
    function roundPlaces(a, places3) {
      if (!a) return [0, 0];
      if (places3 >= 0 && a < 1e15 && Number.isInteger(a)) return [a, 0];
      const [N, e] = toDec15(a);
      const keep2 = e + 1 + places3;
      return keep2 >= 15 ? [N, e - 14] : [roundDigits(N, keep2), -places3];
    }
    function roundSignificand(a, places3, intMax, hasInt) {
      if (!a) return [
        0,
        0,
        0
      ];
      let [N, e] = toDec15(a);
      for (; ; ) {
        let exp = intMax > 1 ? Math.floor(e / intMax) * intMax : e;
        if (!hasInt) exp++;
        const keep2 = e - exp + 1 + places3;
        if (keep2 >= 15) return [
          N,
          e - 14 - exp,
          exp
        ];
        const q = roundDigits(N, keep2);
        if (keep2 < 0 || q < pow10(keep2)) return [
          q,
          -places3,
          exp
        ];
        N = 1e14;
        e++;
      }
    }
    function decToText(q, k) {
      if (!q) return ["", ""];
      const s = String(q);
      if (k >= 0) return [k ? s + "0".repeat(k) : s, ""];
      const p = s.length + k;
      let end = s.length;
      while (end > 0 && s.charCodeAt(end - 1) === CHAR_0$1) end--;
      return [p > 0 ? s.slice(0, p) : "", end > p ? (p >= 0 ? "" : "0".repeat(-p)) + s.slice(Math.max(p, 0), end) : ""];
    }
    function roundBinary(number, places3 = 0) {
      if (number < 0) return -roundBinary(-number, places3);
      if (places3) {
        const p = 10 ** places3 || 1;
        return Math.round(number * p) / p;
      }
      return Math.round(number);
    }
    function round(number, places3 = 0) {
      if (typeof number !== "number") return NaN;
      if (number < 0) return -round(-number, places3);
      if (!number || !isFinite(number)) return number;
      return fromDec(...roundPlaces(number, places3));
    }
    var PRECISION = 1e-13;
    function dec2frac(number, numeratorMaxDigits = 2, denominatorMaxDigits = 2) {
      const sign = number < 0 ? -1 : 1;
      const maxdigits_n = 10 ** (numeratorMaxDigits || 2);
      const maxdigits_d = 10 ** (denominatorMaxDigits || 2);
      let z = Math.abs(number);
      let last_d = 0;
      let last_n = 0;
      let curr_n = 0;
      let curr_d = 1;
      let tmp;
      let r;
      number = z;
      if (number % 1 === 0) r = [number * sign, 1];
      else if (number < 1e-19) r = [sign, 1e19];
      else if (number > 1e19) r = [1e19 * sign, 1];
      else {
        do {
          z = 1 / (z - Math.floor(z));
          tmp = curr_d;
          curr_d = curr_d * Math.floor(z) + last_d;
          last_d = tmp;
          last_n = curr_n;
          curr_n = Math.floor(number * curr_d + 0.5);
          if (curr_n >= maxdigits_n || curr_d >= maxdigits_d) return [sign * last_n, last_d];
        } while (Math.abs(number - curr_n / curr_d) >= PRECISION && z !== Math.floor(z));
        r = [sign * curr_n, curr_d];
      }
      return r;
    }
    var floor$1 = Math.floor;
    function toYMD_1900(ord, leap1900 = true) {
      if (leap1900 && ord >= 0) {
        if (ord === 0) return [
          1900,
          1,
          0
        ];
        if (ord === 60) return [
          1900,
          2,
          29
        ];
        if (ord < 60) return [
          1900,
          ord < 32 ? 1 : 2,
          (ord - 1) % 31 + 1
        ];
      }
      let l = ord + 68569 + 2415019;
      const n = floor$1(4 * l / 146097);
      l = l - floor$1((146097 * n + 3) / 4);
      const i2 = floor$1(4e3 * (l + 1) / 1461001);
      l = l - floor$1(1461 * i2 / 4) + 31;
      const j = floor$1(80 * l / 2447);
      const nDay = l - floor$1(2447 * j / 80);
      l = floor$1(j / 11);
      const nMonth = j + 2 - 12 * l;
      return [
        100 * (n - 49) + i2 + l | 0,
        nMonth | 0,
        nDay | 0
      ];
    }
    function toYMD_1904(ord) {
      return toYMD_1900(ord + 1462);
    }
    function toYMD_1317(ord) {
      if (ord === 60) throw new Error("#VALUE!");
      if (ord <= 1) return [
        1317,
        8,
        29
      ];
      if (ord < 60) return [
        1317,
        ord < 32 ? 9 : 10,
        1 + (ord - 2) % 30
      ];
      const y = 10631 / 30;
      const shift1 = 8.01 / 60;
      let z = ord + 466935;
      const cyc = floor$1(z / 10631);
      z = z - 10631 * cyc;
      const j = floor$1((z - shift1) / y);
      z = z - floor$1(j * y + shift1);
      const m = floor$1((z + 28.5001) / 29.5);
      if (m === 13) return [
        30 * cyc + j,
        12,
        30
      ];
      return [
        30 * cyc + j,
        m,
        z - floor$1(29.5001 * m - 29)
      ];
    }
    function toYMD(ord, system = 0, leap1900 = true) {
      const int = floor$1(ord);
      if (system === 6) return toYMD_1317(int);
      if (system === -1) return toYMD_1904(int);
      return toYMD_1900(int, leap1900);
    }
    var floor = Math.floor;
    var DAYSIZE$1 = 86400;
    function dateToSerial2(date, options) {
      let ts = void 0;
      if (Array.isArray(date)) {
        const [y, m, d, hh, mm, ss] = date;
        ts = Date.UTC(y, m == null ? 0 : m - 1, d ?? 1, hh || 0, mm || 0, ss || 0);
      } else if (date instanceof Date) {
        ts = date.valueOf();
        if (!options?.ignoreTimezone) {
          const dt = /* @__PURE__ */ new Date();
          dt.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
          dt.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
          ts = dt.valueOf();
        }
      }
      if (ts != null && isFinite(ts)) {
        const d = ts / 864e5;
        return d - (d <= -25509 ? -25568 : -25569);
      }
    }
    function dateFromSerial(serialDate, options) {
      let date = serialDate | 0;
      const t = DAYSIZE$1 * (serialDate - date);
      let time = floor(t);
      if (t - time > 0.9999) {
        time += 1;
        if (time === DAYSIZE$1) {
          time = 0;
          date += 1;
        }
      }
      const x = time < 0 ? DAYSIZE$1 + time : time;
      const [y, m, d] = toYMD(serialDate, 0, options?.leap1900);
      return [
        y,
        m,
        d,
        floor(x / 60 / 60) % 60,
        floor(x / 60) % 60,
        floor(x) % 60
      ];
    }
    var PT = ".";
    var CM = ",";
    var SP$1 = " ";
    var NS$1 = "\xA0";
    var NN$1 = "\u202F";
    var AP = "'";
    var AG = "\u066C";
    var dec2group = {
      ".": [
        CM,
        NS$1,
        NN$1,
        AP,
        AG
      ],
      ",": [
        PT,
        NS$1,
        NN$1,
        AP,
        AG
      ],
      "\u066B": [
        PT,
        NS$1,
        NN$1,
        AP,
        AG
      ]
    };
    var isDigit$1 = (d) => d?.length === 1 && d >= "0" && d <= "9";
    function parseNumberNf(value2, l10n) {
      const dec = l10n.decimal;
      const grp = [...dec2group[dec] || [AP, AG]];
      if (!grp.includes(l10n.group) && l10n.group !== SP$1 && l10n.group !== dec) grp.push(l10n.group);
      let num = "";
      let exp = "";
      let sign = 1;
      let format3 = 0;
      let minus = false;
      let openParen = false;
      let closeParen = false;
      let percent = false;
      let currency = false;
      let i2 = 0;
      const prefixChars = [
        SP$1,
        NS$1,
        NN$1,
        "+",
        "%",
        "(",
        "-"
      ].concat(currencySymbols);
      while (prefixChars.includes(value2[i2])) {
        const char = value2[i2];
        if (char === "-") {
          if (minus || openParen) return;
          minus = true;
          sign = -1;
        } else if (reCurrencySymbol.test(char)) {
          if (currency) return;
          currency = true;
        } else if (char === "(") {
          if (openParen || minus) return;
          openParen = true;
          sign = -1;
        } else if (char === "%") {
          if (percent) return;
          percent = true;
        }
        i2++;
      }
      let haveDecimal = false;
      let g;
      if (value2[i2] === dec || isDigit$1(value2[i2])) while (i2 < value2.length) {
        const ch = value2[i2];
        if (!g && grp.includes(ch)) g = ch;
        else if (g && g === ch) {
        } else if (ch === dec) {
          if (haveDecimal) break;
          num += ".";
          haveDecimal = true;
        } else if (isDigit$1(ch)) num += ch;
        else break;
        i2++;
      }
      if (value2[i2] === "e" || value2[i2] === "E") {
        exp += value2[i2];
        i2++;
        if (value2[i2] === "+" || value2[i2] === "-") {
          exp += value2[i2];
          i2++;
        }
        const d = i2;
        while (isDigit$1(value2[i2])) {
          exp += value2[i2];
          i2++;
        }
        if (d === i2) return;
      }
      const suffixChars = [
        SP$1,
        NS$1,
        NN$1,
        "%",
        "$",
        ")"
      ].concat(currencySymbols);
      while (suffixChars.includes(value2[i2])) {
        const char = value2[i2];
        if (reCurrencySymbol.test(char)) {
          if (currency) return;
          currency = true;
        } else if (char === ")") {
          if (closeParen || !openParen) return;
          closeParen = true;
        } else if (char === "%") {
          if (percent) return;
          percent = true;
        }
        i2++;
      }
      if (i2 !== value2.length) return;
      let numberValue = parseFloat(num + exp);
      if (!isFinite(numberValue)) return;
      if (exp) {
        if (percent || currency) return;
        format3 = 11;
      } else if (percent) {
        if (currency) return;
        format3 = num.includes(".") ? 10 : 9;
        numberValue *= 0.01;
      } else if (currency) format3 = num.includes(".") ? 7 : 5;
      else if (g) format3 = num.includes(".") ? 4 : 3;
      const ret = { value: numberValue * sign };
      if (format3) ret.formatId = format3;
      return ret;
    }
    function parseFloat15(s) {
      let num = "";
      let digits = 0;
      let minus = "";
      let exp = false;
      for (let i2 = 0; i2 < s.length; i2++) {
        const c = s.charCodeAt(i2);
        if (c >= 48 && c <= 57) {
          num += digits >= 15 ? "0" : s[i2];
          digits++;
        } else if (c === 46) num += ".";
        else if (c === 45) {
          if (exp) num += "-";
          else minus = "-";
        } else if (c === 101 || c === 69) {
          num += "e";
          exp = true;
          digits = 0;
        }
      }
      if (!num) return NaN;
      return Number(minus + num);
    }
    var SP = " ";
    var NS = "\xA0";
    var NN = "\u202F";
    var isDigit = (d) => d?.length === 1 && d >= "0" && d <= "9";
    var isAltspace = (c) => c === NS || c === NN;
    function parseNumberXl(value2, l10n) {
      const dec = l10n.decimal;
      const grp = l10n.group !== SP && l10n.group !== dec ? l10n.group : "";
      const currencyPos = l10n.format?.currencyPos ?? 0;
      let num = "";
      let exp = "";
      let sign = 1;
      let minus = false;
      let plus = false;
      let openParen = false;
      let closeParen = false;
      let percent = false;
      let currency = false;
      let currencySymbol = null;
      let i2 = 0;
      if (isAltspace(value2[i2])) return;
      const cSymb = l10n.currency ?? "$";
      let char = "";
      do {
        char = value2[i2];
        if (char === "-") {
          if (minus || openParen || plus) return;
          minus = true;
          sign = -1;
        } else if (char === "+") {
          if (minus || plus) return;
          plus = true;
        } else if ((currencyPos === 0 || currencyPos === 2) && value2.slice(i2).startsWith(cSymb)) {
          if (currency) return;
          i2 += Math.max(0, cSymb.length - 1);
          currency = true;
          currencySymbol = char;
        } else if (char === "\u20AC") {
          if (currency) return;
          currency = true;
          currencySymbol = char;
        } else if (char === "(") {
          if (openParen || minus) return;
          openParen = true;
          sign = -1;
        } else if (char === "%") {
          if (percent) return;
          percent = true;
        } else if (char === SP || char === NN) {
        } else break;
        i2++;
      } while (i2 < value2.length);
      let haveDecimal = false;
      let groupSize = 0;
      let groups = 0;
      if (value2[i2] === dec || isDigit(value2[i2])) while (i2 < value2.length) {
        const ch = value2[i2];
        if (ch === grp) {
          if (haveDecimal) return;
          if (!groups && (!num || !+num)) return;
          if (groups && groupSize < 3) return;
          groupSize = 0;
          groups++;
        } else if (ch === dec) {
          if (haveDecimal) return;
          if (groups && groupSize < 3) return;
          groupSize = 0;
          num += ".";
          haveDecimal = true;
        } else if (isDigit(ch)) {
          groupSize++;
          num += ch;
        } else break;
        i2++;
      }
      if (!haveDecimal && groups && groupSize < 3) return;
      let haveFraction = false;
      let fraction = 0;
      let denominator = "";
      const fm = !haveDecimal && /^ +(\d+)\/(\d+)/.exec(value2.slice(i2));
      if (fm) {
        fraction = +fm[1] / +fm[2];
        haveFraction = true;
        denominator = fm[2];
        i2 += fm[0].length;
      }
      if (value2[i2] === "e" || value2[i2] === "E") {
        exp += value2[i2];
        i2++;
        if (value2[i2] === "+" || value2[i2] === "-") {
          exp += value2[i2];
          i2++;
        }
        const d = i2;
        while (isDigit(value2[i2])) {
          exp += value2[i2];
          i2++;
        }
        if (d === i2) return;
      }
      let lastSuffix = "";
      while (i2 < value2.length) {
        char = value2[i2];
        lastSuffix = char;
        if ((currencyPos === 1 || currencyPos === 3) && value2.slice(i2).startsWith(cSymb)) {
          if (currency) return;
          i2 += Math.max(0, cSymb.length - 1);
          currency = true;
          currencySymbol = char;
        } else if (char === "\u20AC") {
          if (currency) return;
          currency = true;
          currencySymbol = char;
        } else if (char === ")") {
          if (closeParen || !openParen) return;
          closeParen = true;
        } else if (char === "%") {
          if (percent) return;
          percent = true;
        } else if (char === SP || char === NN) {
        } else break;
        i2++;
      }
      if (isAltspace(lastSuffix)) return;
      if (i2 !== value2.length) return;
      if (currency && percent || closeParen !== openParen || closeParen && plus) return;
      let numberValue = parseFloat15(num + exp);
      if (haveFraction) numberValue += fraction;
      if (percent) numberValue = +(numberValue * 0.01).toPrecision(15);
      if (!isFinite(numberValue)) return;
      let fmt;
      if (exp) fmt = 11;
      else if (haveFraction) fmt = denominator.length > 1 ? 13 : 12;
      else if (percent) fmt = haveDecimal ? 10 : 9;
      else if (currency && currencySymbol !== "\u20AC") fmt = haveDecimal ? 8 : 6;
      else if (groups && currencySymbol !== "\u20AC") fmt = haveDecimal ? 4 : 3;
      const ret = { value: numberValue ? numberValue * sign : 0 };
      if (fmt) ret.formatId = fmt;
      return ret;
    }
    function parseNumber2(value2, options) {
      const l10n = getLocale2(options?.locale) || defaultLocale;
      if (options?.mode === 1) return parseNumberNf(value2, l10n);
      return parseNumberXl(value2, l10n);
    }
    var daysInMonth = (y, m) => {
      if (m === 2) return y % 4 === 0 && y % 100 !== 0 || y % 400 === 0 || y === 1900 ? 29 : 28;
      else if (m === 4 || m === 6 || m === 9 || m === 11) return 30;
      return 31;
    };
    function isValidDate(y, m, d) {
      if (d < 1) return false;
      if (m < 1 || m > 12) return false;
      return d <= daysInMonth(y, m);
    }
    var normAMPMStr$1 = (s) => s.replace(/\s+/g, "").trim().replace(/\./g, "").toLowerCase();
    function parseTimeNf(value2, l10n) {
      const parts = /^\s*([10]?\d|2[0-4])(?::([0-5]\d|\d))?(?::([0-5]\d|\d))?(\.\d{1,10})?(?=\s*[^\s\d]|$)/.exec(value2);
      let ampm = "";
      if (parts) {
        const tail = normAMPMStr$1(value2.slice(parts[0].length));
        if (tail === normAMPMStr$1(l10n.ampm[0]) || tail === "a" || tail === "am") ampm = "a";
        else if (tail === normAMPMStr$1(l10n.ampm[1]) || tail === "p" || tail === "pm") ampm = "p";
        else if (tail === ":") {
          if (!parts[3]) parts[3] = "0";
          if (!parts[2]) parts[2] = "0";
        } else if (tail) return;
      }
      if (parts) {
        const [, h, m, s, f] = parts;
        if (f && !s) return;
        if (!ampm && !m && !s) return;
        let hrs = +(h || 0) * 1;
        if (ampm) {
          if (hrs >= 13) return;
          if (ampm === "a") {
            if (hrs === 12) hrs = 0;
          } else if (ampm === "p") {
            if (hrs !== 12) hrs += 12;
          }
        }
        const min = +(m || 0) * 1;
        const sec = +(s || 0) * 1;
        const mss = +(f || 0) * 1;
        let formatId = ampm ? 18 : 20;
        if (s) formatId++;
        return {
          value: (hrs * 60 * 60 + min * 60 + sec + mss) / 86400,
          formatId
        };
      }
    }
    var LRUCache = class {
      maxSize;
      entries = /* @__PURE__ */ new Map();
      /**
      * @param maxSize The number of entries to keep before evicting the least recently used.
      */
      constructor(maxSize) {
        this.maxSize = maxSize;
      }
      get(key) {
        const value2 = this.entries.get(key);
        if (value2 !== void 0) {
          this.entries.delete(key);
          this.entries.set(key, value2);
        }
        return value2;
      }
      set(key, value2) {
        this.entries.delete(key);
        this.entries.set(key, value2);
        if (this.entries.size > this.maxSize) this.entries.delete(this.entries.keys().next().value);
      }
      getOrSet(key, callback) {
        const value2 = this.entries.has(key) ? this.entries.get(key) : callback(key);
        this.set(key, value2);
        return value2;
      }
    };
    var okDateFormats = [
      "!d-m-y",
      "!d-m-Y",
      "!j-m-y",
      "!j-m-Y",
      "!d-n-y",
      "!d-n-Y",
      "!j-n-y",
      "!j-n-Y",
      "?m-d-y",
      "?m-d-Y",
      "?m-j-y",
      "?m-j-Y",
      "?n-d-y",
      "?n-d-Y",
      "?n-j-y",
      "?n-j-Y",
      "d-M-y",
      "d-M-Y",
      "j-M-y",
      "j-M-Y",
      "M-d-y",
      "M-d-Y",
      "M-j-y",
      "M-j-Y",
      "d-F-y",
      "d-F-Y",
      "F-d-y",
      "F-d-Y",
      "F-j-y",
      "F-j-Y",
      "j-F-y",
      "j-F-Y",
      "y-F-d",
      "y-F-j",
      "y-M-d",
      "y-M-j",
      "Y-F-d",
      "Y-F-j",
      "Y-M-d",
      "Y-m-d",
      "Y-M-j",
      "Y-m-j",
      "Y-n-d",
      "Y-n-j",
      "j-F",
      "j-M",
      "d-F",
      "d-M",
      "n-d",
      "n-j",
      "n-Y",
      "m-d",
      "m-j",
      "m-Y",
      "M-Y",
      "M-y",
      "F-y",
      "F-Y",
      "Y-M",
      "Y-n",
      "Y-m",
      "Y-F",
      "Y-M"
    ];
    var dateTrieDM = {};
    var dateTrieMD = {};
    function packDate(f, node, allowType = 1) {
      if (f) {
        const char = f[0];
        const next = f.slice(1);
        if (char === "!") packDate(next, node, 4);
        else if (char === "?") packDate(next, node, 2);
        else {
          node[char] = node[char] || {};
          packDate(next, node[char], allowType);
        }
      } else node.$ = allowType;
    }
    function addFormatToTrie(fmt, trie) {
      packDate(fmt, trie);
      packDate(fmt + " x", trie);
      packDate(fmt + " l", trie);
      packDate(fmt + " l x", trie);
      packDate("l " + fmt, trie);
      packDate("l " + fmt + " x", trie);
      packDate(fmt + " D", trie);
      packDate(fmt + " D x", trie);
      packDate("D " + fmt, trie);
      packDate("D " + fmt + " x", trie);
    }
    okDateFormats.forEach((fmt) => {
      if (!fmt.startsWith("?")) addFormatToTrie(fmt, dateTrieDM);
      if (!fmt.startsWith("!")) addFormatToTrie(fmt, dateTrieMD);
    });
    var currentYear$1 = (/* @__PURE__ */ new Date()).getUTCFullYear();
    var matchRec = (str, data2, skipPeriod = false) => {
      for (const item of data2) if (str.startsWith(item[0])) {
        let l = item[0].length;
        if (skipPeriod && (item[2] === "D" || item[2] === "M") && str[l] === ".") l++;
        return [str.slice(0, l), item];
      }
      return ["", null];
    };
    var nextToken = (str, node, data2, lData) => {
      const path = data2.path || "";
      const matchOrder = Object.keys(node);
      for (const t of matchOrder) {
        let r;
        if (!node[t]) continue;
        if (t === "$" || t === "\u20AC") {
          if (!str) r = data2;
        } else if (t === "-") {
          const m = /^(\s*([./-]|,\s)\s*|\s+)/.exec(str);
          if (m) {
            const sep = m[1] === "-" || m[1] === "/" || m[1] === "." ? m[1] : " ";
            if (!data2.sep || data2.sep === sep) {
              const s = m[0].replace(/\s+/g, " ");
              r = nextToken(str.slice(m[0].length), node[t], {
                ...data2,
                sep,
                path: path + s
              }, lData);
            }
          }
        } else if (t === " ") {
          const m = /^[,.]?\s+/.exec(str);
          if (m) {
            const s = m[0].replace(/\s+/g, " ");
            r = nextToken(str.slice(m[0].length), node[t], {
              ...data2,
              path: path + s
            }, lData);
          }
        } else if (t === "j" || t === "d") {
          const m = /^(0?[1-9]|1\d|2\d|3[01])\b/.exec(str);
          if (m) r = nextToken(str.slice(m[0].length), node[t], {
            ...data2,
            day: m[0],
            path: path + t
          }, lData);
        } else if (t === "n" || t === "m") {
          const m = /^(0?[1-9]|1[012])\b/.exec(str);
          if (m) r = nextToken(str.slice(m[0].length), node[t], {
            ...data2,
            month: +m[0],
            _mon: m[0],
            path: path + t
          }, lData);
        } else if (t === "F" || t === "M") {
          const [m, match2] = matchRec(str, lData.mon, lData.mp);
          if (match2?.[2] === t) r = nextToken(str.slice(m.length), node[t], {
            ...data2,
            month: match2[1],
            _mon: m,
            path: path + t
          }, lData);
        } else if (t === "l" || t === "D") {
          const [m, match2] = matchRec(str, lData.day, lData.dp);
          if (match2?.[2] === t) r = nextToken(str.slice(m.length), node[t], {
            ...data2,
            path: path + t
          }, lData);
        } else if (t === "y") {
          const m = /^\d\d\b/.exec(str);
          if (m) {
            const y = +m[0] >= 30 ? +m[0] + 1900 : +m[0] + 2e3;
            r = nextToken(str.slice(m[0].length), node[t], {
              ...data2,
              year: y,
              path: path + t
            }, lData);
          }
        } else if (t === "Y") {
          const m = /^\d\d\d\d\b/.exec(str);
          if (m) r = nextToken(str.slice(m[0].length), node[t], {
            ...data2,
            year: +m[0],
            path: path + t
          }, lData);
        } else if (t === "x") {
          const time = parseTimeNf(str, lData.l10n);
          if (time) r = nextToken("", node[t], {
            ...data2,
            time: time.value,
            tf: time.formatId,
            path: path + t
          }, lData);
        } else throw new Error(`Unknown date token "${t}"`);
        if (r) {
          if (isValidDate(data2.year || 1916, data2.month || 1, data2.day ? +data2.day : 1)) return r;
        }
      }
    };
    var normDateStr$1 = (s) => s.replace(/\s+/g, " ").trim().replace(/’/, "'").replace(/\.$/, "").toLowerCase();
    var getLookupArray = (arr, sym) => {
      const s = arr.map((d, i2) => [
        normDateStr$1(d),
        i2 + 1,
        sym
      ]);
      s.sort((a, b) => b[0].length - a[0].length);
      return s;
    };
    var getLookups$1 = (l10n) => {
      return {
        mon: [...getLookupArray(l10n.mmmm, "F"), ...getLookupArray(l10n.mmm, "M")],
        mp: l10n.mmm[0].at(-1) === ".",
        day: [...getLookupArray(l10n.dddd, "l"), ...getLookupArray(l10n.ddd, "D")],
        dp: l10n.ddd[0].at(-1) === ".",
        l10n
      };
    };
    var lookupsCache$1 = new LRUCache(10);
    function parseDateNf(value2, l10n) {
      const lData = lookupsCache$1.getOrSet(l10n, getLookups$1);
      const date = nextToken(normDateStr$1(value2), !l10n.format?.dateOrder ? dateTrieMD : dateTrieDM, { path: "" }, lData);
      if (date) {
        if (date.sep === "." && date.path?.length === 3) return;
        const year = +(date.year ?? currentYear$1);
        if (!date.day) date.day = "1";
        let epoch = -Infinity;
        if (year < 1900) return;
        else if (year <= 1900 && (date.month ?? 0) <= 2) epoch = 25568;
        else if (year < 1e4) epoch = 25569;
        const dateValue = Date.UTC(year, (date.month ?? 1) - 1, +date.day) / 864e5 + epoch + (date.time || 0);
        if (dateValue >= 0 && dateValue <= 2958465) {
          let format3 = 0;
          let found = 0;
          if (date.path) {
            for (const a of date.path) if (a === "j" || a === "d") found |= 1;
            else if (a === "n" || a === "m" || a === "M" || a === "F") found |= 2;
            else if (a === "y" || a === "Y") found |= 4;
            if (found === 3) format3 = 16;
            if (found === 6) format3 = 17;
            if (found === 7) format3 = 14;
          }
          if (date.tf) format3 = 22;
          return {
            value: dateValue,
            formatId: format3
          };
        }
      }
    }
    var C_ZERO$1 = 48;
    var C_NINE$1 = 57;
    var C_SPACE$1 = 32;
    var C_COMMA$1 = 44;
    var C_POINT = 46;
    var C_COLON = 58;
    var C_A = 65;
    function timeSplitter(code, lastCode) {
      if (code >= C_ZERO$1 && code <= C_NINE$1) return "0";
      if (code === C_COLON) return ":";
      if (code === C_POINT && lastCode < C_A) return ".";
      if (code === C_SPACE$1) return "_";
      if (code === 160 || code === 8239) return "~";
      return "?";
    }
    function timeSplitterComma(code, lastCode) {
      if (code >= C_ZERO$1 && code <= C_NINE$1) return "0";
      if (code === C_COLON) return ":";
      if (code === C_COMMA$1 && lastCode < C_A) return ".";
      if (code === C_POINT && lastCode < C_A) return "!";
      if (code === C_SPACE$1) return "_";
      if (code === 160 || code === 8239) return "~";
      return "?";
    }
    function splitString(value2, classifier) {
      const tokens2 = [];
      let currToken = {
        type: "",
        value: ""
      };
      let lastCharCode = -1;
      for (let i2 = 0; i2 < value2.length; i2++) {
        const curr = value2.charCodeAt(i2);
        const c0 = classifier(curr, lastCharCode);
        if (currToken.type !== c0) {
          if (currToken.value) tokens2.push(currToken);
          currToken = {
            type: c0,
            value: ""
          };
        }
        currToken.value += value2[i2];
        lastCharCode = curr;
      }
      if (currToken.value) tokens2.push(currToken);
      return tokens2;
    }
    function toSerialTime(h, m, s, f, ampm) {
      const min = +(m || 0);
      const sec = +(s || 0);
      const mss = f ? Number("." + (f.slice(0, 3) || "0")) : 0;
      let hrs = +(h || 0) * 1;
      if (ampm) {
        if (hrs >= 13 || sec >= 60 || min >= 60) return NaN;
        if (ampm === "a") {
          if (hrs === 12) hrs = 0;
        } else if (ampm === "p") {
          if (hrs !== 12) hrs += 12;
        }
      }
      let overflow = 0;
      if (min >= 60) overflow++;
      if (sec >= 60) overflow++;
      if (hrs >= 24) overflow++;
      if (overflow > 1) return NaN;
      return (hrs * 60 * 60 + min * 60 + sec + mss) / 86400;
    }
    var normAMPMStr = (s) => s.replace(/\s+/g, "").toLowerCase();
    var TAILS = {
      "a": "a",
      "a.": "a",
      "a:": "a",
      "am": "a",
      "p": "p",
      "p.": "p",
      "p:": "p",
      "pm": "p"
    };
    function isDigits(str) {
      return /^\d\d?$/.test(str);
    }
    function isFrac(str) {
      return /^\d{0,10}$/.test(str);
    }
    var ampmMatch = (str, loc) => {
      const norm = normAMPMStr(loc);
      return str === norm || str === norm.charAt(0);
    };
    function hms1(p) {
      if (p[1]?.value !== ":") return null;
      return {
        h: p[0].value,
        m: p[2]?.value ?? "0",
        s: p[4]?.value ?? "0",
        f: "0",
        ap: "",
        z: +p[0].value > 23 ? 46 : p[4] ? 21 : 20
      };
    }
    function h_(p) {
      return {
        h: p[0].value,
        m: "0",
        s: "0",
        f: "0",
        ap: normAMPMStr(p[2].value),
        z: 18
      };
    }
    function hm_(p) {
      return {
        h: p[0].value,
        m: p[2].value,
        s: "0",
        f: "0",
        ap: normAMPMStr(p[4].value),
        z: 18
      };
    }
    var allowedPatterns = {
      "0:": hms1,
      "0:0": hms1,
      "0:0.": hms1,
      "0:0!": hms1,
      "0:0:": hms1,
      "0:0:0": hms1,
      "0:0.0": (p) => ({
        h: "0",
        m: p[0].value,
        s: p[2].value,
        f: p[4].value,
        ap: "",
        z: 47
      }),
      "0:0:0.0": (p) => ({
        h: p[0].value,
        m: p[2].value,
        s: p[4].value,
        f: p[6].value,
        ap: "",
        z: 47
      }),
      "0:0:0!0": (p, withDate) => {
        if (withDate) return {
          h: p[0].value,
          m: p[2].value,
          s: p[4].value,
          f: "0",
          ap: "",
          z: 21
        };
        return null;
      },
      "0_?": h_,
      "0_?:": h_,
      "0:0_?": hm_,
      "0:0_?:": hm_,
      "0:0:0_?": (p) => ({
        h: p[0].value,
        m: p[2].value,
        s: p[4].value,
        f: "0",
        ap: normAMPMStr(p[6].value),
        z: +p[0].value > 23 ? 46 : 19
      })
    };
    function parseTimeXl(value2, l10n, withDate = false) {
      const parts = splitString(value2, l10n.decimal === "," ? timeSplitterComma : timeSplitter);
      const pattern2 = parts.reduce((a, c) => a + c.type, "");
      const sss = allowedPatterns[pattern2]?.(parts, withDate);
      if (!sss) return;
      const { h, m, s, f, ap, z } = sss;
      if (isDigits(h) && isDigits(m) && isDigits(s) && isFrac(f)) {
        let tail = TAILS[ap];
        if (!tail && (ap === "a," || ap === "p,") && l10n.decimal === ",") tail = TAILS[ap[0]];
        let ampm = "";
        if (ampmMatch(ap, l10n.ampm[0]) || tail === "a") ampm = "a";
        else if (ampmMatch(ap, l10n.ampm[1]) || tail === "p") ampm = "p";
        else if (ap) return;
        const v = toSerialTime(h, m, s, f, ampm);
        if (isFinite(v)) {
          const out = {
            value: v,
            formatId: z
          };
          if (+m > 59 || +s > 59) delete out.formatId;
          return out;
        }
      }
    }
    var currentYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
    var normDateStr = (s) => s.trim().replace(/\s+/g, " ").replace(/’/, "'").replace(/\.$/, "").toLowerCase();
    var isNum = (d) => /^\d+$/.test(d);
    var getLookups = (l10n) => {
      const l = {};
      l10n.dddd.forEach((d) => {
        if (!isNum(d)) {
          const k = normDateStr(d);
          for (let j = 3; j <= k.length; j++) l[k.slice(0, j)] = ["dddd", 0];
        }
      });
      for (const d of l10n.ddd) if (!isNum(d)) {
        const k = normDateStr(d);
        l[k] = ["ddd", 0];
      }
      l10n.mmmm.forEach((d, i2) => {
        if (!isNum(d)) {
          const k = normDateStr(d);
          for (let j = 3; j <= k.length; j++) l[k.slice(0, j)] = ["mmmm", i2 + 1];
        }
      });
      l10n.mmm.forEach((d, i2) => {
        if (!isNum(d)) {
          const k = normDateStr(d);
          l[k] = ["mmm", i2 + 1];
        }
      });
      return l;
    };
    var lookupsCache = new LRUCache(10);
    function toSerialDate(year, month, day3) {
      if (isValidDate(year, month, day3)) {
        let epoch = -Infinity;
        if (year < 1900) return null;
        else if (year <= 1900 && month <= 2) epoch = 25568;
        else if (year < 1e4) epoch = 25569;
        const dateValue = Date.UTC(year, month - 1, day3) / 864e5 + epoch;
        if (dateValue >= 0 && dateValue <= 2958465) return dateValue;
      }
      return null;
    }
    var C_ZERO = 48;
    var C_NINE = 57;
    var C_SPACE = 32;
    var C_COMMA = 44;
    var C_SLASH = 47;
    var T_NUM = 1;
    var T_SEP = 2;
    var T_ELSE = 3;
    function charClass(code) {
      if (code >= C_ZERO && code <= C_NINE) return T_NUM;
      if (code === C_SPACE || code >= C_COMMA && code <= C_SLASH) return T_SEP;
      return T_ELSE;
    }
    function tokenize$1(value2) {
      const tokens2 = [];
      let last = -1;
      let currToken = "";
      for (let i2 = 0; i2 < value2.length; i2++) {
        const curr = value2.charCodeAt(i2);
        if (charClass(last) !== charClass(curr)) {
          if (currToken) tokens2.push(currToken);
          currToken = "";
        }
        currToken += value2[i2];
        last = curr;
      }
      if (currToken) tokens2.push(currToken);
      return tokens2;
    }
    var isMM = (s) => {
      const v = Number(s);
      return s.length <= 2 && isFinite(v) && v > 0 && v <= 12;
    };
    var isDD = (s, month, year) => {
      const v = Number(s);
      return s.length <= 2 && isFinite(v) && v > 0 && v <= daysInMonth(year ?? currentYear, month ?? 1);
    };
    var isYYYY = (s) => s.length > 3 && isFinite(Number(s));
    var isYY = (s) => s.length <= 2 && isFinite(Number(s));
    var toYY = (s) => {
      let v = +s;
      v += v >= 30 ? 1900 : 2e3;
      return v;
    };
    var DATE_FULL = 14;
    var DATE_SHORT = 15;
    var DATE_DM = 16;
    var DATE_MY = 17;
    var DATE_ORDER_MDY = 0;
    var DATE_ORDER_YMD = 2;
    function parseDateXl(value2, l10n) {
      const lang = lookupsCache.getOrSet(l10n, getLookups);
      const isMMM = (s) => !!lang[s] && lang[s][0] === "mmm";
      const isMMMM = (s) => !!lang[s] && lang[s][0] === "mmmm";
      const parseWord = (s) => lang[s] ? lang[s][1] : 0;
      const bits = tokenize$1(value2.toLowerCase());
      let serialDate = null;
      let formatId;
      const year = currentYear;
      const day3 = 1;
      let timePart = "";
      if (bits.length > 5 && /^ +$/.test(bits[5])) {
        timePart = bits.slice(6).join("");
        bits.length = 5;
      }
      const dateOrder = l10n.format?.dateOrder ?? DATE_ORDER_MDY;
      const isMDY = dateOrder === DATE_ORDER_MDY;
      const isYMD = dateOrder === DATE_ORDER_YMD;
      const isDMY = !isMDY && !isYMD;
      const monthFirst = !!l10n.format?.monthFirst;
      const dotSep = l10n.format?.dateSep === ".";
      const isSep2 = (s) => {
        const t = s.trim();
        return t === "/" || t === "-" || dotSep && t === ".";
      };
      const isSep = (s) => s === " " || isSep2(s);
      const isSep3 = (s) => monthFirst && /^, +$/.test(s);
      const isSep4 = (s) => monthFirst && /^,? +$/.test(s);
      const isSepDMY = (s) => isSep(s) || !monthFirst && /^, +$/.test(s);
      if (bits.length === 5) {
        const [a, b, c, d, e] = bits;
        const [nMon, nDay] = isMDY ? [a, c] : [c, a];
        if ((isMMMM(a) || isMMM(a)) && isSep4(b) && isDD(c) && isSep3(d) && isYYYY(e)) {
          serialDate = toSerialDate(+e, parseWord(a), +c);
          formatId = DATE_SHORT;
        } else if ((isMMMM(a) || isMMM(a)) && isSep3(b) && isDD(c) && isSep3(d) && isYY(e)) {
          serialDate = toSerialDate(toYY(e), parseWord(a), +c);
          formatId = DATE_SHORT;
        } else if (isDD(a, parseWord(c), toYY(e)) && isSepDMY(b) && (isMMMM(c) || isMMM(c)) && isSepDMY(d) && isYY(e)) {
          serialDate = toSerialDate(toYY(e), parseWord(c), +a);
          formatId = DATE_SHORT;
        } else if (isDD(a, parseWord(c), +e) && isSepDMY(b) && (isMMMM(c) || isMMM(c)) && isSepDMY(d) && isYYYY(e)) {
          serialDate = toSerialDate(+e, parseWord(c), +a);
          formatId = DATE_SHORT;
        } else if (isYYYY(a) && isSep2(b) && isMM(c) && isSep2(d) && isDD(e, +c, +a)) {
          serialDate = toSerialDate(+a, +c, +e);
          formatId = DATE_FULL;
        } else if (isYMD) {
          if (isYY(a) && isSep2(b) && isMM(c) && isSep2(d) && isDD(e, +c, toYY(a))) {
            serialDate = toSerialDate(toYY(a), +c, +e);
            formatId = DATE_FULL;
          }
        } else if (isMM(nMon) && isSep2(b) && isDD(nDay, +nMon, +e) && isSep2(d) && isYYYY(e)) {
          serialDate = toSerialDate(+e, +nMon, +nDay);
          formatId = DATE_FULL;
        } else if (isMM(nMon) && isSep2(b) && isDD(nDay, +nMon, toYY(e)) && isSep2(d) && isYY(e)) {
          serialDate = toSerialDate(toYY(e), +nMon, +nDay);
          formatId = DATE_FULL;
        }
      } else if (bits.length === 3) {
        const [a, b, c] = bits;
        if (isMMM(c) && isDD(a, parseWord(c)) && isSep(b)) {
          serialDate = toSerialDate(year, parseWord(c), +a);
          formatId = DATE_DM;
        } else if (isMMMM(c) && isDD(a, parseWord(c)) && isSep(b)) {
          serialDate = toSerialDate(year, parseWord(c), +a);
          formatId = DATE_DM;
        } else if (isSep2(b) && isNum(a) && isNum(c)) {
          if (isYMD) {
            if (isMM(a) && isDD(c, +a)) {
              serialDate = toSerialDate(year, +a, +c);
              formatId = DATE_DM;
            } else if (isMM(c) && isDD(a, +c)) {
              serialDate = toSerialDate(year, +c, +a);
              formatId = DATE_DM;
            } else if ((isYY(a) && +a > 0 || isYYYY(a)) && isMM(c)) {
              serialDate = toSerialDate(isYY(a) ? toYY(a) : +a, +c, day3);
              formatId = DATE_MY;
            }
          } else {
            const [nMon, nDay] = isMDY ? [a, c] : [c, a];
            if (isMM(nMon) && isDD(nDay, +nMon)) {
              serialDate = toSerialDate(year, +nMon, +nDay);
              formatId = DATE_DM;
            } else if (isMM(a) && isYY(c) && (isMDY || +c > 0)) {
              serialDate = toSerialDate(toYY(c), +a, day3);
              formatId = DATE_MY;
            } else if (isMM(a) && isYYYY(c)) {
              serialDate = toSerialDate(+c, +a, day3);
              formatId = DATE_MY;
            }
          }
        } else if (!isDMY && (isMMM(a) || isMMMM(a)) && isSep(b) && isDD(c, parseWord(a))) {
          serialDate = toSerialDate(year, parseWord(a), +c);
          formatId = DATE_DM;
        } else if ((isMMM(a) || isMMMM(a)) && isSep(b) && isYYYY(c)) {
          serialDate = toSerialDate(+c, parseWord(a), day3);
          formatId = DATE_MY;
        } else if ((isMMM(a) || isMMMM(a)) && isSep(b) && isYY(c)) {
          serialDate = toSerialDate(toYY(c), parseWord(a), day3);
          formatId = DATE_MY;
        } else if (isDD(a, parseWord(b), toYY(c)) && (isMMMM(b) || isMMM(b)) && isYY(c)) {
          serialDate = toSerialDate(toYY(c), parseWord(b), +a);
          formatId = DATE_SHORT;
        } else if (isDD(a, parseWord(b), +c) && (isMMMM(b) || isMMM(b)) && isYYYY(c)) {
          serialDate = toSerialDate(+c, parseWord(b), +a);
          formatId = DATE_SHORT;
        }
      } else if (bits.length === 2) {
        const [a, b] = bits;
        if (!isDMY && (isMMM(a) || isMMMM(a)) && isDD(b, parseWord(a))) {
          serialDate = toSerialDate(year, parseWord(a), +b);
          formatId = DATE_DM;
        } else if (isDD(a, parseWord(b)) && (isMMM(b) || isMMMM(b))) {
          serialDate = toSerialDate(year, parseWord(b), +a);
          formatId = DATE_DM;
        } else if ((isMMM(a) || isMMMM(a)) && isYYYY(b)) {
          serialDate = toSerialDate(+b, parseWord(a), 1);
          formatId = DATE_MY;
        } else if ((isMMM(a) || isMMMM(a)) && isYY(b)) {
          serialDate = toSerialDate(toYY(b), parseWord(a), 1);
          formatId = DATE_MY;
        }
      }
      if (serialDate != null && timePart) {
        const t = parseTimeXl(timePart, l10n, true);
        if (t) {
          serialDate += t.value;
          if (t.formatId) {
            if (t.formatId === 46) formatId = void 0;
            else if (formatId === DATE_FULL && t.formatId >= 18 && t.formatId <= 21) formatId = 22;
            else formatId = t.formatId;
          }
        } else serialDate = null;
      }
      if (serialDate != null) return {
        value: serialDate,
        formatId
      };
    }
    function parseDate2(value2, options) {
      const l10n = getLocale2(options?.locale) || defaultLocale;
      if (options?.mode === 1) return parseDateNf(value2, l10n);
      return parseDateXl(value2, l10n);
    }
    function parseTime2(value2, options) {
      const l10n = getLocale2(options?.locale) || defaultLocale;
      if (options?.mode === 1) return parseTimeNf(value2, l10n);
      return parseTimeXl(value2, l10n);
    }
    function parseBoolNf(value2, l10n) {
      const v = value2.trim().toLowerCase();
      const bT = l10n.bool[0].toLowerCase();
      if (v === "true" || v === bT) return { value: true };
      const bF = l10n.bool[1].toLowerCase();
      if (v === "false" || v === bF) return { value: false };
    }
    function parseBoolXl(value2, l10n) {
      const v = value2.toLowerCase();
      const bT = l10n.bool[0].toLowerCase();
      if (v === "true" || v === bT) return { value: true };
      const bF = l10n.bool[1].toLowerCase();
      if (v === "false" || v === bF) return { value: false };
    }
    function parseBool2(value2, options) {
      const l10n = getLocale2(options?.locale) || defaultLocale;
      if (options?.mode === 1) return parseBoolNf(value2, l10n);
      return parseBoolXl(value2, l10n);
    }
    function parseValue(value2, options) {
      const l10n = getLocale2(options?.locale) || defaultLocale;
      if (options?.mode === 1) return parseNumberNf(value2, l10n) ?? parseDateNf(value2, l10n) ?? parseTimeNf(value2, l10n) ?? parseBoolNf(value2, l10n);
      return parseNumberXl(value2, l10n) ?? parseDateXl(value2, l10n) ?? parseTimeXl(value2, l10n) ?? parseBoolXl(value2, l10n);
    }
    function createPartition(tokens2) {
      return {
        scale: 1,
        percent: false,
        text: false,
        parens: false,
        fractions: false,
        grouping: false,
        exponential: false,
        integer: false,
        locale: "",
        pattern: "",
        int_max: 0,
        frac_max: 0,
        frac_min: 0,
        man_p: "",
        num_p: "",
        num_min: 0,
        den_min: 0,
        den_max: 0,
        date: 0,
        tokensUsed: 0,
        date_eval: false,
        date_system: 1,
        sec_decimals: 0,
        general: false,
        clock: 24,
        int_min: 0,
        int_pattern: [],
        frac_pattern: [],
        man_pattern: [],
        den_pattern: [],
        num_pattern: [],
        tokens: tokens2 ?? [],
        den_p: "",
        int_p: "",
        denominator: 0,
        sysdate: false,
        systime: false
      };
    }
    function parseLocaleInstr(value2) {
      let cal;
      let num = 0;
      let locale;
      let currency = "";
      const numStyle = /^([^-]*)-([0-9a-fA-F]{3,8})$/.exec(value2);
      if (numStyle) {
        if (numStyle[1]) currency = numStyle[1];
        const code = parseInt(numStyle[2], 16);
        const c = code >> 24 & 255;
        if (c) num = c;
        const d = code >> 16 & 255;
        if (d) cal = d;
        const e = code & 65535;
        if (e === 63488) return { sysdate: true };
        else if (e === 62464) return { systime: true };
        else if (e && codeToLocale[e]) locale = codeToLocale[e];
      } else {
        const bcpStyle = /^([^-]*)-([a-z\d][a-z\d_.@-]*)?(?:,([a-f\d]{1,4}))?$/i.exec(value2);
        if (bcpStyle) {
          let loc = bcpStyle[2];
          if (/^x-sysdate$/.test(loc)) return { sysdate: true };
          else if (/^x-systime$/.test(loc)) return { systime: true };
          else {
            if (bcpStyle[1]) currency = bcpStyle[1];
            if (loc) {
              if (/-x-gannen$/i.test(loc)) loc = loc.slice(0, -9);
              locale = resolveLocale(loc);
            }
            if (bcpStyle[3]) {
              const code = parseInt(bcpStyle[3], 16);
              const c = code >> 8 & 255;
              if (c) num = c;
              const d = code & 255;
              if (d) cal = d;
            }
          }
        } else if (!value2.includes("-")) return { currency: value2 };
        else return { currency: value2 };
      }
      const out = {};
      if (cal) out.calendar = cal;
      if (num) out.numberStyle = num;
      if (locale) out.locale = locale;
      if (currency) out.currency = currency;
      return out;
    }
    function add(s, tokens2) {
      if (typeof s === "string") tokens2.push({
        type: TOKEN_STRING,
        value: s
      });
      else tokens2.push(s);
    }
    var countNonHash = (s) => {
      let n = 0;
      for (let i2 = 0; i2 < s.length; i2++) if (s.charCodeAt(i2) !== 35) n++;
      return n;
    };
    function isNumOp(token, activePattern) {
      const type = token?.type;
      return type === "HASH" || type === "ZERO" || type === "QMARK" || type === "DIGIT" && activePattern === "DEN";
    }
    function parseFormatSection(inputTokens) {
      const outputTokens = [];
      const part = createPartition(outputTokens);
      let currentPattern = "INT";
      let lastNumberChunk;
      const dateChunks = [];
      let last;
      let haveLocale = false;
      let index = -1;
      let partOver = false;
      let patternSource = "";
      let haveSlash = false;
      const getPattern = (p) => {
        if (p === "DEN") return part.den_pattern;
        if (p === "INT") return part.int_pattern;
        if (p === "FRAC") return part.frac_pattern;
        if (p === "MAN") return part.man_pattern;
        return [];
      };
      while (++index < inputTokens.length && !partOver) {
        const token = inputTokens[index];
        const type = token.type || "ERROR";
        patternSource += token.raw;
        if (type === "GENERAL") {
          part.general = true;
          add({ type }, outputTokens);
        } else if (isNumOp(token, currentPattern)) {
          const pt = getPattern(currentPattern);
          if (last && (isNumOp(last, currentPattern) || last.type === "GROUP")) {
            pt.push((pt.pop() || "") + token.value);
            if (lastNumberChunk && "num" in lastNumberChunk) lastNumberChunk.num += token.value;
          } else {
            pt.push(token.value);
            lastNumberChunk = {
              type: currentPattern,
              num: token.value
            };
            add(lastNumberChunk, outputTokens);
          }
        } else if (type === "PAREN") {
          if (token.value === "(") part.parens = true;
          add(token.value, outputTokens);
        } else if (type === "DIGIT") add(token.value, outputTokens);
        else if (type === "SLASH") {
          haveSlash = true;
          const pt = getPattern(currentPattern);
          if (pt.length) {
            if (!lastNumberChunk) throw new SyntaxError("Format pattern is missing a numerator");
            part.fractions = true;
            const xx = pt.pop();
            part.num_pattern.push(xx);
            lastNumberChunk.type = "NUM";
            currentPattern = "DEN";
            add({ type: "DIV" }, outputTokens);
          } else add(token.value, outputTokens);
        } else if (type === "COMMA") add(",", outputTokens);
        else if (type === "SCALE") part.scale = 1e-3 ** token.raw.length;
        else if (type === "GROUP") {
          if (currentPattern === "INT") part.grouping = true;
          if (currentPattern === "DEN") throw new SyntaxError("Cannot group denominator digits");
        } else if (type === "SPACE") add({ type }, outputTokens);
        else if (type === "BREAK") {
          partOver = true;
          break;
        } else if (type === "TEXT") {
          part.text = true;
          add({
            type,
            value: token.value
          }, outputTokens);
        } else if (type === "PLUS" || type === "MINUS") add({ type }, outputTokens);
        else if (type === "DURATION") {
          const tokenValue = token.value.toLowerCase();
          const startsWith = tokenValue[0];
          let bit;
          if (startsWith === "h") bit = {
            type: T_TYPE_HOUR_E,
            size: 16,
            pad: tokenValue.length
          };
          else if (startsWith === "m") bit = {
            type: T_TYPE_MIN_E,
            size: 32,
            pad: tokenValue.length
          };
          else bit = {
            type: T_TYPE_SEC_E,
            size: 64,
            pad: tokenValue.length
          };
          part.date = part.date | bit.size;
          dateChunks.push(bit);
          add(bit, outputTokens);
        } else if (part.date && type === "POINT" && inputTokens[index + 1]?.type === "ZERO") {
          let dec = 1;
          index++;
          let raw = "0";
          if (inputTokens[index + 1]?.type === "ZERO") {
            raw += "0";
            dec = 2;
            index++;
          }
          if (inputTokens[index + 1]?.type === "ZERO") {
            raw += "0";
            dec = 3;
            index++;
          }
          patternSource += raw;
          const size2 = [
            64,
            128,
            256,
            512
          ][dec];
          part.date = part.date | size2;
          part.date_eval = true;
          part.sec_decimals = Math.max(part.sec_decimals, dec);
          add({
            type: T_TYPE_SUBSEC,
            size: size2,
            decimals: dec
          }, outputTokens);
        } else if (type === "CALENDAR") {
          if (!haveLocale) {
            if (token.value === "B2" || token.value === "b2") part.date_system = 6;
            else part.date_system = 1;
          }
        } else if (type === "DATETIME") {
          let bit;
          const value2 = token.value.toLowerCase();
          const startsWith = value2[0];
          if (value2 === "y" || value2 === "yy") bit = {
            type: T_TYPE_YEAR_S,
            size: 2
          };
          else if (startsWith === "y" || startsWith === "e") bit = {
            type: T_TYPE_YEAR,
            size: 2
          };
          else if (value2 === "b" || value2 === "bb") bit = {
            type: T_TYPE_B_YEAR_S,
            size: 2
          };
          else if (startsWith === "b") bit = {
            type: T_TYPE_B_YEAR,
            size: 2
          };
          else if (value2 === "d" || value2 === "dd") bit = {
            type: "DAY",
            size: 8,
            pad: value2 === "dd"
          };
          else if (value2 === "ddd" || value2 === "aaa") bit = {
            type: T_TYPE_WEEKDAY_S,
            size: 8
          };
          else if (startsWith === "d" || startsWith === "a") bit = {
            type: T_TYPE_WEEKDAY,
            size: 8
          };
          else if (startsWith === "h") bit = {
            type: T_TYPE_HOUR,
            size: 16,
            pad: value2.length > 1
          };
          else if (startsWith === "m") {
            if (value2.length === 3) bit = {
              type: T_TYPE_MNAME_S,
              size: 4
            };
            else if (value2.length === 5) bit = {
              type: T_TYPE_MNAME_1,
              size: 4
            };
            else if (value2.length >= 4) bit = {
              type: T_TYPE_MNAME,
              size: 4
            };
            const last_date_chunk = dateChunks[dateChunks.length - 1];
            if (!bit && last_date_chunk && !last_date_chunk.used && last_date_chunk.size & 80) {
              last_date_chunk.used = true;
              bit = {
                type: "MIN",
                size: 32,
                pad: value2.length > 1
              };
            }
            if (!bit) bit = {
              type: T_TYPE_MON,
              size: 4,
              pad: value2.length > 1,
              indeterminate: true
            };
          } else if (startsWith === "s") {
            bit = {
              type: "SEC",
              size: 64,
              pad: value2.length > 1
            };
            const last_date_chunk = dateChunks[dateChunks.length - 1];
            if (last_date_chunk && last_date_chunk.size & 32) bit.used = true;
            else if (last_date_chunk && "indeterminate" in last_date_chunk) {
              delete last_date_chunk.indeterminate;
              last_date_chunk.size = 32;
              last_date_chunk.type = "MIN";
              bit.used = true;
            }
          } else if (startsWith === "g") {
          }
          if (bit) {
            part.date = part.date | bit.size;
            part.date_eval = true;
            dateChunks.push(bit);
            add(bit, outputTokens);
          }
        } else if (type === "AMPM") {
          part.clock = 12;
          part.date = part.date | 16;
          part.date_eval = true;
          add({
            type,
            short: token.value === "A/P"
          }, outputTokens);
        } else if (type === "STRING" || type === "ESCAPED" || type === "CHAR") add(token.value, outputTokens);
        else if (type === "CONDITION") {
          const parts = /^(<[=>]?|>=?|=)\s*(-?[.\d]+)$/.exec(token.value);
          if (parts) part.condition = [parts[1], parseFloat(parts[2])];
          else throw new Error("Invalid condition: " + token.value);
        } else if (type === "LOCALE") {
          const props = parseLocaleInstr(token.value);
          if (props.currency) add(props.currency, outputTokens);
          if (props.sysdate) part.sysdate = true;
          if (props.systime) part.systime = true;
          if (props.locale) part.locale = props.locale;
          if (props.calendar === 1 || props.calendar === 6) part.date_system = props.calendar;
          haveLocale = true;
        } else if (type === "COLOR") {
          let cm;
          const v = token.value.toLowerCase();
          if (cm = /^color\s*(\d+)$/i.exec(v)) part.color = parseInt(cm[1], 10);
          else part.color = v;
        } else if (type === "PERCENT") {
          part.scale = 100;
          part.percent = true;
          add("%", outputTokens);
        } else if (type === "POINT") {
          add({
            type,
            value: token.value
          }, outputTokens);
          if (!part.date) {
            part.dec_fractions = true;
            currentPattern = T_TYPE_FRAC;
          }
        } else if (type === "EXP") {
          part.exponential = true;
          const plus = token.value.includes("+");
          part.exp_plus = plus;
          currentPattern = "MAN";
          add({
            type: "EXP",
            plus
          }, outputTokens);
        } else if (type === "SKIP") add({
          type,
          value: token.value
        }, outputTokens);
        else if (type === "FILL") add({
          type,
          value: token.value
        }, outputTokens);
        else if (type === "CURRENCY") add({
          type,
          value: token.value
        }, outputTokens);
        else if (type === "DBNUM") {
          const n = parseInt(token.value.slice(5));
          if (n < 1 || n > 4) throw new SyntaxError("Unknown modifier: " + token.value);
        } else if (type === "NATNUM") throw new SyntaxError("Unknown modifier: " + token.value);
        else if (type === "MODIFIER") throw new SyntaxError("Unknown modifier: " + token.value);
        else if (type === "ERROR") throw new SyntaxError(`Illegal character: ${patternSource}`);
        else throw new SyntaxError(`Unknown token ${type} in ${patternSource}`);
        last = token;
      }
      part.tokensUsed = index;
      part.pattern = patternSource;
      if (part.fractions && part.dec_fractions || part.grouping && !part.int_pattern.length || part.fractions && part.exponential || part.fractions && part.den_pattern.length * part.num_pattern.length === 0 || haveSlash && !part.fractions && !part.date || part.exponential && (part.int_pattern.length || part.frac_pattern.length) * part.man_pattern.length === 0) throw new SyntaxError(`Invalid pattern: ${patternSource}`);
      const intPattern = part.int_pattern.join("");
      const manPattern = part.man_pattern.join("");
      const fracPattern = part.frac_pattern.join("");
      part.int_max = intPattern.length;
      part.int_min = countNonHash(intPattern);
      let min = 0;
      for (let i2 = 0; i2 < intPattern.length; i2++) {
        const ch = intPattern[intPattern.length - 1 - i2];
        if (/^[0-9?]/.test(ch)) min = i2 + 1;
      }
      part.int_min = min;
      part.frac_max = fracPattern.length;
      part.frac_min = countNonHash(fracPattern);
      let num_pat = part.num_pattern.join("");
      let den_pat = part.den_pattern[0] || "";
      if (den_pat.includes("?") || num_pat.includes("?")) {
        den_pat = den_pat.replace(/\d/g, "?");
        den_pat = den_pat.replace(/#$/g, "?");
        part.num_min = countNonHash(num_pat);
        part.den_max = den_pat.length;
        part.den_min = countNonHash(den_pat);
        num_pat = num_pat.replace(/#$/g, "?");
      } else {
        part.num_min = countNonHash(num_pat);
        part.den_max = den_pat.length;
        part.den_min = countNonHash(den_pat);
      }
      part.int_p = intPattern;
      part.man_p = manPattern;
      part.num_p = num_pat;
      part.den_p = den_pat;
      if (part.den_pattern.length) part.denominator = parseInt(part.den_pattern.join("").replace(/\D/g, ""), 10);
      part.integer = !!intPattern.length;
      if (!part.integer && !part.exponential && fracPattern.length) {
        const pointIdx = part.tokens.findIndex((d) => d.type === TOKEN_POINT);
        part.tokens.splice(pointIdx, 0, {
          type: "INT",
          num: "#"
        });
        part.integer = true;
        part.int_pattern = ["#"];
        part.int_p = "#";
      }
      if (!part.tokens.length && /^\[(?!\$)/.test(part.pattern)) {
        part.general = true;
        add({ type: TOKEN_GENERAL }, outputTokens);
      }
      if (part.fractions) for (let i2 = 0; i2 < outputTokens.length - 1; i2++) {
        const tok = outputTokens[i2];
        if (tok.type !== "STRING" && tok.type !== "SPACE") continue;
        const nextType = outputTokens[i2 + 1].type;
        if (nextType === "NUM") tok.rule = "num+int";
        else if (nextType === "DIV") tok.rule = "num";
        else if (nextType === "DEN") tok.rule = "den";
      }
      if (part.grouping) {
        if (part.int_pattern.length > 1) part.grouping = false;
      }
      return part;
    }
    var maybeAddMinus = (part) => {
      const [op, val] = part.condition ?? ["", 0];
      if (!(val < 0 && (op === "<" || op === "<=" || op === "=") || val === 0 && op === "<")) part.tokens.unshift({
        type: TOKEN_MINUS,
        volatile: true
      });
    };
    var clonePart = (part, prefixToken) => {
      const r = {};
      for (const key in part) {
        const val = part[key];
        r[key] = Array.isArray(val) ? [...val] : val;
      }
      if (prefixToken && r.tokens) r.tokens.unshift(prefixToken);
      r.generated = true;
      return r;
    };
    function parsePattern(pattern2) {
      const partitions = [];
      let conditional = false;
      let l10n_override;
      let text_partition = null;
      let more = 0;
      let part;
      let i2 = 0;
      let conditions = 0;
      let tokens2 = tokenize(pattern2);
      do {
        part = parseFormatSection(tokens2);
        if ((part.date || part.general) && (part.int_pattern.length || part.frac_pattern.length || part.scale !== 1 || part.text)) throw new Error("Illegal format");
        if (part.condition) {
          conditions++;
          conditional = true;
        }
        if (part.text) {
          if (text_partition) throw new Error("Unexpected partition");
          text_partition = part;
        }
        if (part.locale) l10n_override = resolveLocale(part.locale);
        partitions.push(part);
        more = tokens2[part.tokensUsed]?.type === "BREAK" ? 1 : 0;
        tokens2 = tokens2.slice(part.tokensUsed + more);
        i2++;
      } while (more && i2 < 4 && conditions < 3);
      if (more) throw new Error("Unexpected partition");
      if (conditions > 2) throw new Error("Unexpected condition");
      const part3 = partitions[3];
      if (part3 && (part3.int_pattern.length || part3.frac_pattern.length || part3.date)) throw new Error("Unexpected partition");
      if (conditional) {
        if (!partitions[0].condition) partitions[0].condition = [">", 0];
        const numParts = partitions.length;
        if (numParts === 1) {
          partitions[1] = parseFormatSection(tokenize("General"));
          partitions[1].generated = true;
        }
        if (numParts <= 2) {
        }
        if (numParts < 3) {
          const part1 = partitions[0];
          const part2 = partitions[1];
          maybeAddMinus(part1);
          if (part2.condition) maybeAddMinus(part2);
          else {
            const cond = part1.condition;
            if (cond && (cond[0] === "=" || cond[1] >= 0 && (cond[0] === ">" || cond[0] === ">="))) part2.tokens.unshift({
              type: TOKEN_MINUS,
              volatile: true
            });
          }
        } else partitions.forEach(maybeAddMinus);
      } else {
        if (partitions.length < 4 && text_partition) {
          for (let pi = 0, pl = partitions.length; pi < pl; pi++) if (partitions[pi] === text_partition) partitions.splice(pi, 1);
        }
        if (partitions.length < 1 && text_partition) {
          partitions[0] = parseFormatSection(tokenize("General"));
          partitions[0].generated = true;
        }
        if (partitions.length < 2) {
          const volMinus = {
            type: TOKEN_MINUS,
            volatile: true
          };
          partitions.push(clonePart(partitions[0], volMinus));
        }
        if (partitions.length < 3) partitions.push(clonePart(partitions[0]));
        if (partitions.length < 4) {
          if (text_partition) partitions.push(text_partition);
          else {
            const p = parseFormatSection(tokenize("@"));
            p.generated = true;
            partitions.push(p);
          }
        }
        partitions[0].condition = [">", 0];
        partitions[1].condition = ["<", 0];
        partitions[2].condition = void 0;
      }
      return {
        pattern: pattern2,
        partitions,
        locale: l10n_override
      };
    }
    var _parseDataCache = new LRUCache(MAX_CACHED_PATTERNS);
    function prepareFormatterData(pattern2, shouldThrow = false) {
      if (!pattern2) pattern2 = "General";
      let parseData = _parseDataCache.get(pattern2);
      if (!parseData) try {
        parseData = parsePattern(pattern2);
        _parseDataCache.set(pattern2, parseData);
      } catch (err) {
        if (shouldThrow) throw err;
        const message = err && typeof err === "object" && "message" in err ? String(err.message) : "Unknown error";
        const errPart = createPartition([{ type: TOKEN_ERROR }]);
        errPart.error = true;
        parseData = {
          pattern: pattern2,
          partitions: [
            errPart,
            errPart,
            errPart,
            errPart
          ],
          error: message,
          locale: void 0
        };
      }
      return parseData;
    }
    function clamp(num) {
      if (num === 0) return num;
      const d = Math.ceil(Math.log10(num < 0 ? -num : num));
      const mag = 10 ** (16 - Math.floor(d));
      return isFinite(mag) ? Math.round(num * mag) / mag : 0;
    }
    function getExponent(num, int_max = 0) {
      const exp = Math.floor(Math.log10(num));
      return int_max > 1 ? Math.floor(exp / int_max) * int_max : exp;
    }
    function getSignificand(n, exp = 1) {
      if (exp < -300) return parseFloat(n.toExponential().split("e")[0]);
      return n * 10 ** -exp;
    }
    var zero = {
      total: 1,
      sign: 0,
      digits: 1,
      period: 0,
      int: 1,
      frac: 0
    };
    function numdec(value2, incl_sign = true) {
      const v = Math.abs(value2);
      if (!v) return zero;
      const signSize = incl_sign && value2 < 0 ? 1 : 0;
      const intPart = Math.floor(v);
      const intSize = Math.floor(Math.log10(v) + 1);
      let periodSize = 0;
      let fracSize = 0;
      if (intPart !== v) {
        periodSize = 1;
        const n = String(round(v * 10 ** -intSize, 15));
        let f = n.length;
        let z = true;
        let i2 = 0;
        while (i2 <= n.length) {
          if (n[i2] === ".") {
            f--;
            break;
          } else if (n[i2] === "0" && z) f--;
          else z = false;
          i2++;
        }
        fracSize = f - intSize;
        if (fracSize < 0) {
          fracSize = 0;
          periodSize = 0;
        }
      }
      return {
        total: signSize + Math.max(intSize, 1) + periodSize + fracSize,
        digits: Math.max(intSize, 0) + fracSize,
        sign: signSize,
        period: periodSize,
        int: Math.max(intSize, 1),
        frac: fracSize
      };
    }
    var fixLocale = (s, l10n) => {
      return s.replace(/\./, l10n.decimal);
    };
    var getExp = (n, exp, l10n) => {
      const x = Math.abs(exp);
      let m;
      if (n === 1) m = n;
      else m = round(n, 5);
      return [
        fixLocale(m + "", l10n),
        l10n.exponent,
        exp < 0 ? l10n.negative : l10n.positive,
        x < 10 ? "0" : "",
        x
      ];
    };
    function general2(ret, value2, l10n) {
      if (typeof value2 === "string") ret.push(value2);
      else {
        const int = value2 | 0;
        if (value2 === int) ret.push(Math.abs(int));
        else {
          const v = Math.abs(value2);
          let exp = getExponent(v);
          let n = getSignificand(v, exp);
          if (n === 10) {
            n = 1;
            exp++;
          }
          const num_dig = numdec(v);
          if (exp >= -4 && exp <= -1) {
            const o = v.toPrecision(10 + exp).replace(/\.?0+$/, "");
            ret.push(fixLocale(o, l10n));
          } else if (exp === 10) {
            const r = Math.round(v);
            if (r < 1e11) ret.push(r);
            else ret.push(...getExp(1, 11, l10n));
          } else if (Math.abs(exp) <= 9) {
            if (num_dig.total <= 11) {
              const o = round(v, 9).toFixed(num_dig.frac);
              ret.push(fixLocale(o, l10n));
            } else if (exp === 9) ret.push(Math.round(v));
            else if (exp >= 0 && exp < 9) ret.push(fixLocale(String(round(v, 9 - exp)), l10n));
            else ret.push(...getExp(n, exp, l10n));
          } else if (num_dig.total >= 12) ret.push(...getExp(n, exp, l10n));
          else ret.push(fixLocale(round(v, 9).toFixed(num_dig.frac), l10n));
        }
      }
      return ret;
    }
    function pad2(c, nbsp = false) {
      if (c === "0") return "0";
      else if (c === "?") return nbsp ? "\xA0" : " ";
      return "";
    }
    var DAYSIZE = 86400;
    var CHAR_0 = 48;
    var CHAR_9 = 57;
    var dateOverflows = (inputValue, roundedValue, bigRange) => {
      if (bigRange) return inputValue < -694324 || roundedValue >= 35830291;
      return inputValue < 0 || roundedValue >= 2958466;
    };
    function runPart(value2, part, opts, l10n_) {
      let mantissa = "";
      let mantissa_sign = "";
      let numerator = "";
      let denominator = "";
      let fraction = "";
      let integer = "";
      let exp = 0;
      let date = 0;
      if (typeof value2 === "bigint") {
        if (value2 <= Number.MAX_SAFE_INTEGER && value2 >= Number.MIN_SAFE_INTEGER) value2 = Number(value2);
        else return opts.bigintErrorNumber ? String(value2) : opts.overflow;
        date = value2;
      } else if (typeof value2 === "number") date = Math.trunc(value2);
      let time = 0;
      let year = 0;
      let month = 1;
      let day3 = 0;
      let weekday = 0;
      let hour = 0;
      let minute = 0;
      let second = 0;
      let subsec = 0;
      const l10n = l10n_ || defaultLocale;
      if (!part.text && isFinite(part.scale) && part.scale !== 1 && typeof value2 === "number") value2 = clamp(value2 * part.scale);
      if (typeof value2 === "number" && part.fractions) {
        if (part.integer) {
          const i2 = Math.abs(roundBinary(value2, 1));
          integer += i2 < 1 ? "" : Math.floor(i2);
        }
      } else if (typeof value2 === "number" && isFinite(value2) && (part.exponential || part.integer || part.dec_fractions)) {
        let q;
        let k;
        if (part.exponential) {
          [q, k, exp] = roundSignificand(Math.abs(value2), part.frac_max, part.int_max, !!part.integer);
          mantissa += Math.abs(exp);
          value2 = (value2 < 0 ? -q : q) * pow10(k);
        } else [q, k] = roundPlaces(Math.abs(value2), part.frac_max);
        const [intDigits, fracDigits] = decToText(q, k);
        if (part.integer) integer = intDigits;
        if (part.dec_fractions) fraction = fracDigits;
      }
      const group_pri = opts.grouping[0] ?? 3;
      const group_sec = opts.grouping[1] ?? group_pri;
      const fixed_slash = !part.error && (part.num_p.includes("0") || part.den_p.includes("0"));
      let have_fraction = fixed_slash;
      if (part.fractions && typeof value2 === "number") {
        have_fraction = fixed_slash || !!(value2 % 1);
        const _dec = Math.abs(part.integer ? value2 % 1 : value2);
        if (_dec) {
          have_fraction = true;
          if (part.denominator && isFinite(part.denominator)) {
            denominator += part.denominator;
            numerator += roundBinary(_dec * part.denominator);
            if (numerator === "0") {
              numerator = "";
              denominator = "";
              have_fraction = fixed_slash;
            }
          } else {
            const frt = dec2frac(_dec, Infinity, part.den_max);
            numerator += frt[0];
            denominator += frt[1];
            if (part.integer && numerator === "0") {
              numerator = "";
              denominator = "";
              have_fraction = fixed_slash;
            }
          }
        } else if (!value2 && !part.integer) {
          have_fraction = true;
          numerator = "0";
          denominator = "1";
        }
        if (part.integer && !have_fraction && !Math.trunc(value2)) integer = "0";
      }
      if (part.date && typeof value2 === "number") {
        date = Math.trunc(value2);
        const t = DAYSIZE * (value2 - date);
        time = Math.floor(t);
        subsec = t - time;
        if (Math.abs(subsec) < 1e-6) subsec = 0;
        else if (subsec > 0.9999) {
          subsec = 0;
          time += 1;
        }
        if (subsec) {
          const minU = part.date & 512 || part.date & 256 || part.date & 128;
          if (minU === 512 && subsec > 0.9995 || minU === 256 && subsec > 0.995 || minU === 128 && subsec > 0.95 || !minU && subsec >= 0.5) {
            time++;
            subsec = 0;
          }
        }
        if (time === DAYSIZE && part.date & 1008) {
          time = 0;
          date += 1;
        }
        if (date || part.date_system) {
          const dout = toYMD(value2 + date - Math.trunc(value2), part.date_system, opts.leap1900);
          year = dout[0];
          month = dout[1];
          day3 = dout[2];
        }
        if (time) {
          const x = time < 0 ? DAYSIZE + time : time;
          second = Math.floor(x) % 60;
          minute = Math.floor(x / 60) % 60;
          hour = Math.floor(x / 60 / 60) % 60;
        }
        weekday = (6 + date) % 7;
        if (part.date_eval && dateOverflows(value2, date + time / DAYSIZE, opts.dateSpanLarge)) {
          if (opts.dateErrorThrows) throw new Error("Date out of bounds");
          if (opts.dateErrorNumber) return general2(value2 < 0 ? [l10n.negative] : [], value2, l10n).join("");
          return opts.overflow;
        }
      }
      const padQ = pad2("?", opts.nbsp);
      if (exp < 0) mantissa_sign = "-";
      else if (part.exp_plus) mantissa_sign = "+";
      const ret = [];
      const digitsStart = (numstr, pattern2, prt, offset2) => {
        const l = !offset2 && numstr.length > pattern2.length ? prt.length + numstr.length - pattern2.length : prt.length;
        if (numstr.length < pattern2.length) offset2 += numstr.length - pattern2.length;
        for (let i2 = 0; i2 < l; i2++) ret.push(numstr[i2 + offset2] || pad2(prt[i2], opts.nbsp));
        return l;
      };
      let denominator_fixed = false;
      const counter = {
        int: 0,
        frac: 0,
        man: 0,
        num: 0,
        den: 0
      };
      for (let ti = 0, tl = part.tokens.length; ti < tl; ti++) {
        const tok = part.tokens[ti];
        const tokenType = tok.type;
        const len = "num" in tok ? tok.num.length : 0;
        if (tokenType === "STRING") {
          const rule = tok.rule;
          if (rule) {
            if (rule === "num" && have_fraction || rule === "num+int" && have_fraction && integer || rule === "den" && have_fraction) ret.push(tok.value.replaceAll(" ", padQ));
            else if (rule === "num" && part.num_min > 0 || part.den_min > 0 || rule === "num+int" && part.den_min > 0 && (integer || part.num_min) || rule === "den" && part.den_min > 0 || part.den_min > 0) ret.push(padQ.repeat(tok.value.length));
          } else ret.push(tok.value.replaceAll(" ", padQ));
        } else if (tokenType === "SPACE") {
          if (tok.rule === "num+int") {
            if ((have_fraction || part.num_min || part.den_min) && (integer || part.num_min)) ret.push(padQ);
          } else ret.push(padQ);
        } else if (tokenType === "ERROR") ret.push(opts.invalid);
        else if (tokenType === "POINT") ret.push(part.date ? tok.value : l10n.decimal);
        else if (tokenType === "GENERAL") general2(ret, value2, l10n);
        else if (tokenType === "EXP") ret.push(l10n.exponent);
        else if (tokenType === "MINUS") {
          if (tok.volatile && part.date) {
          } else if (tok.volatile && (typeof value2 !== "number" || value2 >= 0)) {
          } else if (tok.volatile && !part.fractions && (part.integer || part.dec_fractions)) {
            if (typeof value2 === "number" && value2 < 0 && integer && integer !== "0" || fraction) ret.push(l10n.negative);
          } else ret.push(l10n.negative);
        } else if (tokenType === "PLUS") ret.push(l10n.positive);
        else if (tokenType === "TEXT") ret.push(value2);
        else if (tokenType === "FILL") {
          if (opts.fillChar) ret.push(opts.fillChar, tok.value);
        } else if (tokenType === "SKIP") {
          if (opts.skipChar) ret.push(opts.skipChar, tok.value);
          else ret.push(opts.nbsp ? "\xA0" : " ");
        } else if (tokenType === "DIV") {
          if (have_fraction) ret.push("/");
          else if (part.num_min > 0 || part.den_min > 0) ret.push(padQ);
          else ret.push(pad2("#", opts.nbsp));
        } else if (tokenType === "INT") {
          if (part.int_pattern.length === 1) {
            const pt = part.int_p;
            const special_case_zero = part.exponential && !value2;
            const l = special_case_zero ? Math.max(part.int_min, part.int_max, integer.length) : Math.max(part.int_min, integer.length);
            let digits = "";
            for (let i2 = l; i2 > 0; i2--) {
              let d = integer.charAt(integer.length - i2);
              if (special_case_zero && !d) d = "0";
              const p = d ? "" : pt.charAt(pt.length - i2) || pt[0];
              let sep = "";
              if (part.grouping) {
                const n = i2 - 1 - group_pri;
                if (n >= 0 && !(n % group_sec)) sep = d || p === "0" ? l10n.group : pad2("?", opts.nbsp);
              }
              digits += (d || pad2(p, opts.nbsp)) + sep;
            }
            ret.push(digits);
          } else counter.int += digitsStart(integer, part.int_p, tok.num, counter.int);
        } else if (tokenType === "FRAC") {
          const o = counter.frac;
          for (let i2 = 0; i2 < len; i2++) ret.push(fraction[i2 + o] || pad2(tok.num[i2], opts.nbsp));
          counter.frac += len;
        } else if (tokenType === "MAN") {
          if (!counter.man) ret.push(mantissa_sign);
          counter.man += digitsStart(mantissa, part.man_p, tok.num, counter.man);
        } else if (tokenType === "NUM") counter.num += digitsStart(numerator, part.num_p, tok.num, counter.num);
        else if (tokenType === "DEN") {
          const o = counter.den;
          for (let i2 = 0; i2 < len; i2++) {
            let digit = denominator[i2 + o];
            if (!digit) {
              const c = tok.num.charCodeAt(i2);
              if (c > CHAR_0 && c <= CHAR_9 || denominator_fixed && c === CHAR_0) {
                denominator_fixed = true;
                digit = opts.nbsp ? "\xA0" : " ";
              } else if (!denominator_fixed && i2 === len - 1 && c === CHAR_0 && !denominator) digit = "1";
              else digit = pad2(tok.num[i2], opts.nbsp);
            }
            ret.push(digit);
          }
          counter.den += len;
        } else if (tokenType === "YEAR") {
          if (year < 0) ret.push(l10n.negative);
          ret.push(String(Math.abs(year)).padStart(4, "0"));
        } else if (tokenType === "YEAR-SHORT") {
          const y = year % 100;
          ret.push(y < 10 ? "0" : "", y);
        } else if (tokenType === "MONTH") ret.push(tok.pad && month < 10 ? "0" : "", month);
        else if (tokenType === "MONTHNAME-SINGLE") {
          if (part.date_system === 6) ret.push(l10n.mmmm6[month - 1].charAt(0));
          else ret.push(l10n.mmmm[month - 1].charAt(0));
        } else if (tokenType === "MONTHNAME-SHORT") {
          if (part.date_system === 6) ret.push(l10n.mmm6[month - 1]);
          else ret.push(l10n.mmm[month - 1]);
        } else if (tokenType === "MONTHNAME") {
          if (part.date_system === 6) ret.push(l10n.mmmm6[month - 1]);
          else ret.push(l10n.mmmm[month - 1]);
        } else if (tok.type === "WEEKDAY-SHORT") ret.push(l10n.ddd[weekday]);
        else if (tok.type === "CURRENCY") ret.push(tok.value);
        else if (tokenType === "WEEKDAY") ret.push(l10n.dddd[weekday]);
        else if (tokenType === "DAY") ret.push(tok.pad && day3 < 10 ? "0" : "", day3);
        else if (tokenType === "HOUR") {
          const h = hour % part.clock || (part.clock < 24 ? part.clock : 0);
          ret.push(tok.pad && h < 10 ? "0" : "", h);
        } else if (tokenType === "MIN") ret.push(tok.pad && minute < 10 ? "0" : "", minute);
        else if (tokenType === "SEC") ret.push(tok.pad && second < 10 ? "0" : "", second);
        else if (tokenType === "SUBSEC") {
          ret.push(l10n.decimal);
          const f = subsec.toFixed(part.sec_decimals);
          ret.push(f.slice(2, 2 + tok.decimals));
        } else if (tokenType === "AMPM") {
          const idx = hour < 12 ? 0 : 1;
          if (tok.short) ret.push("AP"[idx]);
          else ret.push(l10n.ampm[idx]);
        } else if (tokenType === "HOUR-ELAP" && typeof value2 === "number") {
          if (value2 < 0) ret.push(l10n.negative);
          const hh = date * 24 + Math.floor(Math.abs(time) / 3600);
          ret.push(String(Math.abs(hh)).padStart(tok.pad, "0"));
        } else if (tokenType === "MIN-ELAP" && typeof value2 === "number") {
          if (value2 < 0) ret.push(l10n.negative);
          const mm = date * 1440 + Math.floor(Math.abs(time) / 60);
          ret.push(String(Math.abs(mm)).padStart(tok.pad, "0"));
        } else if (tokenType === "SEC-ELAP" && typeof value2 === "number") {
          if (value2 < 0) ret.push(l10n.negative);
          const ss = date * DAYSIZE + Math.abs(time);
          ret.push(String(Math.abs(ss)).padStart(tok.pad, "0"));
        } else if (tokenType === "B-YEAR") ret.push(year + 543);
        else if (tokenType === "B-YEAR-SHORT") {
          const y = (year + 543) % 100;
          ret.push(y < 10 ? "0" : "", y);
        }
      }
      return ret.join("");
    }
    var default_text = parseFormatSection([{
      type: TOKEN_TEXT,
      value: "@",
      raw: "@"
    }]);
    function getPart(value2, parts) {
      for (let pi = 0; pi < 3; pi++) {
        const part = parts[pi];
        if (part) {
          let cond = false;
          if (part.condition) {
            const operator = part.condition[0];
            const operand = part.condition[1];
            if (operator === "=") cond = value2 === operand;
            else if (operator === "<>") cond = value2 !== operand;
            else if (typeof value2 === "string") cond = false;
            else if (operator === ">") cond = value2 > operand;
            else if (operator === "<") cond = value2 < operand;
            else if (operator === ">=") cond = value2 >= operand;
            else if (operator === "<=") cond = value2 <= operand;
          } else cond = true;
          if (cond) return part;
        }
      }
    }
    function formatColor$1(value2, parseData, opts) {
      const parts = parseData.partitions;
      let part = parts[3];
      let color2;
      if ((typeof value2 === "number" || typeof value2 === "bigint") && Number.isFinite(value2)) part = getPart(value2, parts);
      if (part?.color) color2 = part.color;
      if (color2 && typeof color2 === "number" && opts.indexColors) color2 = indexColors[color2 - 1] || "#000";
      return color2;
    }
    function formatValue(value2, parseData, opts) {
      const parts = parseData.partitions;
      const l10n = getLocale2(parseData.locale || opts.locale) ?? defaultLocale;
      const text_part = parts[3] ? parts[3] : default_text;
      if (typeof value2 === "boolean") value2 = l10n.bool[value2 ? 0 : 1];
      if (value2 == null) return "";
      const n = typeof value2 === "bigint";
      if (typeof value2 !== "number" && !n) return runPart(String(value2), text_part, opts, l10n);
      if (!n && !Number.isFinite(value2)) {
        if (Number.isNaN(value2)) return l10n.nan;
        return (value2 < 0 ? l10n.negative : "") + l10n.infinity;
      }
      const v = value2;
      let part = getPart(v, parts);
      if (part?.sysdate) part = prepareFormatterData(l10n.sysdate ?? "dd mmmm yyyy", false).partitions[0];
      if (part?.systime) part = prepareFormatterData(l10n.systime ?? "hh:mm:ss", false).partitions[0];
      return part ? runPart(v, part, opts, l10n) : opts.overflow;
    }
    function isPercent(partitions) {
      return !!(partitions[0]?.percent || partitions[1]?.percent || partitions[2]?.percent || partitions[3]?.percent);
    }
    function isDate3(partitions) {
      return !!(partitions[0]?.date || partitions[1]?.date || partitions[2]?.date || partitions[3]?.date);
    }
    function isText(partitions) {
      const [part1, part2, part3, part4] = partitions;
      return !!((!part1 || part1.generated) && (!part2 || part2.generated) && (!part3 || part3.generated) && part4?.text && !part4.generated);
    }
    var level = {
      text: 15,
      datetime: 10.8,
      date: 10.8,
      time: 10.8,
      percent: 10.6,
      currency: 10.4,
      grouped: 10.2,
      scientific: 6,
      number: 4,
      fraction: 2,
      general: 0,
      error: 0
    };
    var dateCodes = [
      ["DMY", 1],
      ["DM", 2],
      ["MY", 3],
      ["MDY", 4],
      ["MD", 5],
      ["hmsa", 6],
      ["hma", 7],
      ["hms", 8],
      ["hm", 9]
    ];
    function info(partitions) {
      const [partPos, partNeg] = partitions;
      const frac_max = partPos.frac_max;
      const output = {
        type: "general",
        isDate: isDate3(partitions),
        isText: isText(partitions),
        isPercent: isPercent(partitions),
        maxDecimals: partPos.general ? 9 : frac_max,
        minDecimals: partPos.general ? 0 : partPos.frac_min,
        scale: partPos.scale ?? 1,
        color: 0,
        parentheses: 0,
        grouped: partPos.grouping ? 1 : 0,
        code: "",
        level: 0
      };
      const isCurrency = !output.isDate && !output.isText && !partPos.error && partPos.tokens.some((tok) => tok.type === "CURRENCY");
      let codeType = "G";
      let codeNum = frac_max >= 0 ? Math.min(15, frac_max) : 0;
      let codeParens = "";
      let codeDash = "";
      if (partNeg?.color) {
        codeDash = "-";
        output.color = 1;
      }
      if (partPos.parens) {
        codeParens = "()";
        output.parentheses = 1;
      }
      if (isCurrency) {
        codeType = "C";
        output.type = "currency";
      } else if (partPos.error) {
        output.type = "error";
        output.maxDecimals = 0;
      } else if (output.isDate) {
        let haveTime = 0;
        let haveDate = 0;
        let order2 = "";
        partPos.tokens.forEach((tok) => {
          const type = tok.type;
          if (type === "YEAR" || type === "YEAR-SHORT" || type === "B-YEAR" || type === "B-YEAR-SHORT") {
            order2 += "Y";
            haveDate++;
          } else if (type === "MONTH" || type === "MONTHNAME" || type === "MONTHNAME-SHORT" || type === "MONTHNAME-SINGLE") {
            order2 += "M";
            haveDate++;
          } else if (type === "WEEKDAY" || type === "WEEKDAY-SHORT" || type === "DAY") {
            order2 += "D";
            haveDate++;
          } else if (type === "HOUR") {
            order2 += "h";
            haveTime++;
          } else if (type === "MIN") {
            order2 += "m";
            haveTime++;
          } else if (type === "SEC") {
            order2 += "s";
            haveTime++;
          } else if (type === "AMPM") {
            order2 += "a";
            haveTime++;
          }
        });
        output.type = "date";
        if (haveDate && haveTime) output.type = "datetime";
        else if (!haveDate && haveTime) output.type = "time";
        const code = dateCodes.find((d) => order2.startsWith(d[0]));
        codeType = code ? "D" : "G";
        codeNum = code ? code[1] : 0;
      } else if (output.isText) {
        codeType = "G";
        output.type = "text";
        output.maxDecimals = 0;
      } else if (partPos.general) {
        codeType = "G";
        output.type = "general";
      } else if (partPos.fractions) {
        codeType = "G";
        output.type = "fraction";
      } else if (partPos.exponential) {
        codeType = "S";
        output.type = "scientific";
      } else if (output.isPercent) {
        codeType = "P";
        output.type = "percent";
      } else if (partPos.grouping) {
        codeType = ",";
        output.type = "grouped";
      } else if (partPos.int_max || frac_max) {
        codeType = "F";
        output.type = "number";
      }
      output.code = codeType + (codeType === "G" ? "" : codeNum) + codeDash + codeParens;
      output.level = level[output.type];
      return output;
    }
    function dateInfo(partitions) {
      const [partPos] = partitions;
      return {
        year: !!(partPos.date & 2),
        month: !!(partPos.date & 4),
        day: !!(partPos.date & 8),
        hours: !!(partPos.date & 16),
        minutes: !!(partPos.date & 32),
        seconds: !!(partPos.date & 64),
        clockType: partPos.clock === 12 ? 12 : 24
      };
    }
    function getFx(params, symbol) {
      if (!symbol) return ["", ""];
      const x = /[a-z.]/i.test(symbol) ? `"${symbol}"` : symbol;
      if (params.currencyPos === 1) return ["", x];
      else if (params.currencyPos === 2) return [x + " ", ""];
      else if (params.currencyPos === 3) return ["", " " + x];
      return [x, ""];
    }
    function getNum(params, color2, frac, cur = "$") {
      const { sign, minus } = params;
      const red = color2 ? "[Red]" : "";
      const dec = frac ? ".00" : "";
      const c = getFx(params, cur);
      const s = sign ? ["", "-"] : ["-", ""];
      return !minus ? `${c[0]}#,##0${dec}${c[1]}_);${red}(${c[0]}#,##0${dec}${c[1]})` : `${c[0]}#,##0${dec}${c[1]};${red}${s[0]}${c[0]}${s[1]}#,##0${dec}${c[1]}`;
    }
    function getNum2(params, frac, cur = "$") {
      const { sign, minus } = params;
      const dec = frac ? ".00" : "";
      const c = getFx(params, cur);
      if (!minus) {
        if (sign) return `_ ${c[0]}* #,##0${dec}_)${c[1]}_ ;_ ${c[0]}* (#,##0${dec})${c[1]}_ ;_ ${c[0]}* "-"${frac ? "??" : ""}_)${c[1]}_ ;_ @_ `;
        return `_(${c[0]}* #,##0${dec}${c[1]}_);_(${c[0]}* (#,##0${dec}${c[1]});_(${c[0]}* "-"${frac ? "??" : ""}${c[1]}_);_(@_)`;
      }
      if (sign) return `_ ${c[0]}* #,##0${dec}${c[1]}_ ;_ ${c[0]}* -#,##0${dec}${c[1]}_ ;_ ${c[0]}* "-"${frac ? "??" : ""}${c[1]}_ ;_ @_ `;
      return `_-${c[0]}* #,##0${dec}${c[1]}_-;-${c[0]}* #,##0${dec}${c[1]}_-;_-${c[0]}* "-"${frac ? "??" : ""}${c[1]}_-;_-@_-`;
    }
    function getPer(params, frac) {
      return `0${frac ? ".00" : ""}${params.spacePercent ? " " : ""}%`;
    }
    function getDate(params) {
      const s = params.dateSep ?? "/";
      const d = params.padDd ? "dd" : "d";
      const m = params.padMm ? "mm" : "m";
      const y = params.shortYear ? "yy" : "yyyy";
      if (params.dateOrder === 2) return `${y}${s}${m}${s}${d}`;
      if (params.dateOrder === 1) return `${d}${s}${m}${s}${y}`;
      return `${m}${s}${d}${s}${y}`;
    }
    function getDate2(params, dx, yx) {
      return [
        dx ? params.padDd ? "dd" : "d" : "",
        dx ? params.shortDateSep ?? "-" : "",
        "mmm",
        yx ? (params.shortDateSep === ". " ? " " : params.shortDateSep) ?? "-" : "",
        yx ? "yy" : ""
      ].filter(Boolean).join("");
    }
    function getTime(params, sec = false, ampm = false) {
      const am = ampm ? " AM/PM" : "";
      const s = params.timeSep ?? ":";
      return `${params.padHh ? "hh" : "h"}${s}mm${sec ? s + "ss" : ""}${am}`;
    }
    function getTime2(params, sec = false, ampm = false) {
      const am = ampm ? " AM/PM" : "";
      const s = params.timeSep ?? ":";
      return `${params.padHhAlt ? "hh" : "h"}${s}mm${sec ? s + "ss" : ""}${am}`;
    }
    function getFormatFromId(fmtId, l10n) {
      if (typeof l10n === "string" || typeof l10n === "number") l10n = getLocale2(l10n);
      const currency = l10n?.currency || "$";
      const params = l10n?.format || {};
      fmtId = fmtId > 0 ? 1 + (fmtId - 1) % 58 : 0;
      switch (fmtId) {
        case 0:
          return "General";
        case 1:
          return "0";
        case 2:
          return "0.00";
        case 3:
          return "#,##0";
        case 4:
          return "#,##0.00";
        case 5:
          return getNum(params, false, false, currency);
        case 6:
          return getNum(params, true, false, currency);
        case 7:
          return getNum(params, false, true, currency);
        case 8:
          return getNum(params, true, true, currency);
        case 9:
          return getPer(params, false);
        case 10:
          return getPer(params, true);
        case 11:
          return "0.00E+00";
        case 12:
          return "# ?/?";
        case 13:
          return "# ??/??";
        case 14:
          return getDate(params);
        case 15:
          return getDate2(params, true, true);
        case 16:
          return getDate2(params, true, false);
        case 17:
          return getDate2(params, false, true);
        case 18:
          return getTime2(params, false, true);
        case 19:
          return getTime2(params, true, true);
        case 20:
          return getTime(params);
        case 21:
          return getTime(params, true);
        case 22:
          return getDate(params) + " " + getTime(params);
        case 27:
        case 28:
        case 29:
        case 30:
        case 31:
          return getDate(params);
        case 32:
        case 33:
        case 34:
        case 35:
          return getTime(params, true);
        case 36:
          return getDate(params);
        case 37:
          return getNum(params, false, false, "");
        case 38:
          return getNum(params, true, false, "");
        case 39:
          return getNum(params, false, true, "");
        case 40:
          return getNum(params, true, true, "");
        case 41:
          return getNum2(params, false, "");
        case 42:
          return getNum2(params, false, currency);
        case 43:
          return getNum2(params, true, "");
        case 44:
          return getNum2(params, true, currency);
        case 45:
          return `mm${params.timeSep ?? ":"}ss`;
        case 46:
          return `[h]${params.timeSep ?? ":"}mm${params.timeSep ?? ":"}ss`;
        case 47:
          return `mm${params.timeSep ?? ":"}ss.0`;
        case 48:
          return "##0.0E+0";
        case 49:
          return "@";
        case 50:
        case 51:
        case 52:
        case 53:
        case 54:
        case 55:
        case 56:
        case 57:
        case 58:
          return getDate(params);
      }
      return "General";
    }
    function format2(pattern2, value2, options = {}) {
      const opts = Object.assign({}, defaultOptions2, options);
      const data2 = prepareFormatterData(pattern2, opts.throws);
      return formatValue(dateToSerial2(value2, opts) ?? value2, data2, opts);
    }
    function formatColor(pattern2, value2, options) {
      const opts = Object.assign({}, defaultOptions2, options);
      const data2 = prepareFormatterData(pattern2, opts.throws);
      return formatColor$1(dateToSerial2(value2, opts) ?? value2, data2, opts);
    }
    function isDateFormat2(pattern2) {
      return isDate3(prepareFormatterData(pattern2, false).partitions);
    }
    function isPercentFormat(pattern2) {
      return isPercent(prepareFormatterData(pattern2, false).partitions);
    }
    function isTextFormat2(pattern2) {
      return isText(prepareFormatterData(pattern2, false).partitions);
    }
    function isValidFormat(pattern2) {
      try {
        prepareFormatterData(pattern2, true);
        return true;
      } catch (err) {
        return false;
      }
    }
    function getFormatInfo(pattern2) {
      const data2 = prepareFormatterData(pattern2, false);
      if (!data2.info) data2.info = info(data2.partitions);
      return data2.info;
    }
    function getFormatDateInfo(pattern2) {
      const data2 = prepareFormatterData(pattern2, false);
      if (!data2.dateInfo) data2.dateInfo = dateInfo(data2.partitions);
      return data2.dateInfo;
    }
    exports2.TOKEN_AMPM = TOKEN_AMPM;
    exports2.TOKEN_BREAK = TOKEN_BREAK;
    exports2.TOKEN_CALENDAR = TOKEN_CALENDAR;
    exports2.TOKEN_CHAR = TOKEN_CHAR;
    exports2.TOKEN_COLOR = TOKEN_COLOR;
    exports2.TOKEN_COMMA = TOKEN_COMMA;
    exports2.TOKEN_CONDITION = TOKEN_CONDITION;
    exports2.TOKEN_CURRENCY = TOKEN_CURRENCY;
    exports2.TOKEN_DATETIME = TOKEN_DATETIME;
    exports2.TOKEN_DBNUM = TOKEN_DBNUM;
    exports2.TOKEN_DIGIT = TOKEN_DIGIT;
    exports2.TOKEN_DURATION = TOKEN_DURATION;
    exports2.TOKEN_ERROR = TOKEN_ERROR;
    exports2.TOKEN_ESCAPED = TOKEN_ESCAPED;
    exports2.TOKEN_EXP = TOKEN_EXP;
    exports2.TOKEN_FILL = TOKEN_FILL;
    exports2.TOKEN_GENERAL = TOKEN_GENERAL;
    exports2.TOKEN_GROUP = TOKEN_GROUP;
    exports2.TOKEN_HASH = TOKEN_HASH;
    exports2.TOKEN_LOCALE = TOKEN_LOCALE;
    exports2.TOKEN_MINUS = TOKEN_MINUS;
    exports2.TOKEN_MODIFIER = TOKEN_MODIFIER;
    exports2.TOKEN_NATNUM = TOKEN_NATNUM;
    exports2.TOKEN_PAREN = TOKEN_PAREN;
    exports2.TOKEN_PERCENT = TOKEN_PERCENT;
    exports2.TOKEN_PLUS = TOKEN_PLUS;
    exports2.TOKEN_POINT = TOKEN_POINT;
    exports2.TOKEN_QMARK = TOKEN_QMARK;
    exports2.TOKEN_SCALE = TOKEN_SCALE;
    exports2.TOKEN_SKIP = TOKEN_SKIP;
    exports2.TOKEN_SLASH = TOKEN_SLASH;
    exports2.TOKEN_SPACE = TOKEN_SPACE;
    exports2.TOKEN_STRING = TOKEN_STRING;
    exports2.TOKEN_TEXT = TOKEN_TEXT;
    exports2.TOKEN_ZERO = TOKEN_ZERO;
    exports2.addLocale = addLocale;
    exports2.dateFromSerial = dateFromSerial;
    exports2.dateToSerial = dateToSerial2;
    exports2.dec2frac = dec2frac;
    exports2.delocalize = delocalize;
    exports2.format = format2;
    exports2.formatColor = formatColor;
    exports2.getFormatDateInfo = getFormatDateInfo;
    exports2.getFormatFromId = getFormatFromId;
    exports2.getFormatInfo = getFormatInfo;
    exports2.getLocale = getLocale2;
    exports2.isDateFormat = isDateFormat2;
    exports2.isPercentFormat = isPercentFormat;
    exports2.isTextFormat = isTextFormat2;
    exports2.isValidFormat = isValidFormat;
    exports2.listLocales = listLocales;
    exports2.parseBool = parseBool2;
    exports2.parseDate = parseDate2;
    exports2.parseLocale = parseLocale;
    exports2.parseNumber = parseNumber2;
    exports2.parseTime = parseTime2;
    exports2.parseValue = parseValue;
    exports2.round = round;
    exports2.tokenize = tokenize;
  }
});

// emulator/host/remote.ts
var Remote = class {
  constructor(_run) {
    this._run = _run;
  }
};
var GoogleError = class extends Error {
  constructor(message, name = "Exception") {
    super(message);
    this.name = name;
  }
};
var Refused = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "Refused";
  }
};
var EnumValue = class {
  constructor(enumName, name) {
    this.enumName = enumName;
    this.name = name;
  }
  toString() {
    return this.name;
  }
};
var Foreign = class {
  constructor(kind2, text3) {
    this.kind = kind2;
    this.text = text3;
  }
  toString() {
    return this.text;
  }
};
var Later = class {
  constructor(promise) {
    this.promise = promise;
  }
};

// emulator/host/page-wire.ts
var tagOf = (v) => Object.prototype.toString.call(v).slice(8, -1);
var isPlain = (v) => {
  const p = Object.getPrototypeOf(v);
  return p === null || Object.getPrototypeOf(p) === null;
};
function argumentsFromPage(args) {
  if (args.length === 1 && isForm(args[0])) return JSON.stringify([formValues(args[0])]);
  return JSON.stringify(
    args.map(
      (arg, n) => fromPage(arg, () => {
        throw new Error(`Failed due to illegal value in property: ${n}`);
      }, [])
    )
  );
}
function fromPage(v, illegal, above) {
  if (v === void 0 || v === null) return null;
  if (typeof v === "string" || typeof v === "boolean") return v;
  if (typeof v === "number") return Number.isFinite(v) ? v : null;
  if (typeof v !== "object" || above.includes(v)) return illegal();
  const deeper = [...above, v];
  if (Array.isArray(v)) return Array.from(v, (one) => fromPage(one, illegal, deeper));
  if (tagOf(v) !== "Object" || !isPlain(v)) return illegal();
  return Object.fromEntries(Object.entries(v).map(([key, one]) => [key, fromPage(one, illegal, deeper)]));
}
var isForm = (v) => typeof v === "object" && v !== null && v.nodeType === 1 && v.tagName === "FORM";
function formValues(form) {
  const values = {};
  for (const field of Array.from(form.elements)) {
    if (!field.name || field.disabled || (field.type === "checkbox" || field.type === "radio") && !field.checked)
      continue;
    if (field.type === "file") throw new Error("A file field in google.script.run is not modelled.");
    const before = values[field.name];
    values[field.name] = before === void 0 ? field.value ?? "" : [...Array.isArray(before) ? before : [before], field.value ?? ""];
  }
  return values;
}

// emulator/host/person.ts
var PersonOver = class {
  constructor(stage, email) {
    this.stage = stage;
    this.email = email;
  }
  get session() {
    return this.stage.world.session(this.email);
  }
  /** Opens the file: Google's refusal for a stranger, no menus for a viewer. */
  open() {
    return this.stage.open(this.session);
  }
  menu() {
    return this.session.menus.map((menu) => ({
      menu: menu.caption,
      items: flat(menu).map((one) => one && one.caption)
    }));
  }
  /** The menus as the script built them, with their submenus. */
  get menuTrees() {
    return this.session.menus;
  }
  /** Clicks a menu item by its caption, or 'submenu › caption' where two items have the same. */
  choose(menu, item) {
    return this.stage.runAs(this.session, "menu", this.itemOf(menu, item));
  }
  /** The sidebar or dialog that was shown to this person last. */
  get page() {
    return this.session.page;
  }
  closePage() {
    this.session.page = void 0;
  }
  /** google.script.run.functionName(...args), from a page of this script. */
  call(functionName, ...args) {
    this.stage.mustBeCallable(functionName);
    return this.stage.callFromPage(this.session, functionName, argumentsFromPage(args));
  }
  /** "Run" in the script editor, which every editor of the file can open. */
  callFromEditor(functionName, ...args) {
    return this.stage.runAs(this.session, "editor", functionName, args);
  }
  /** Queues buttons ('YES', 'CANCEL' …) or a prompt's text for the questions to come. */
  answers(...buttons) {
    this.session.answers.push(...buttons);
  }
  /**
   * Withholds scopes at the consent screen (Google lets people tick only some). With no
   * argument, all of them.
   */
  refuses(scopes) {
    this.stage.world.memory.refusals[this.email] = [...scopes];
    delete this.stage.world.memory.consents[this.email];
  }
  /** Consents to everything again, at the next click. */
  consents() {
    delete this.stage.world.memory.refusals[this.email];
  }
  type(tab, a1, text3) {
    return this.stage.byHand(this.session, (acts) => acts.type(tab, a1, text3));
  }
  paste(tab, a1, what) {
    return this.stage.byHand(this.session, (acts) => acts.paste(tab, a1, what));
  }
  clear(tab, a1) {
    return this.stage.byHand(this.session, (acts) => acts.clear(tab, a1));
  }
  insertRows(tab, row, count3 = 1) {
    return this.stage.byHand(this.session, (acts) => acts.insertRows(tab, row, count3));
  }
  deleteRows(tab, row, count3 = 1) {
    return this.stage.byHand(this.session, (acts) => acts.deleteRows(tab, row, count3));
  }
  insertColumns(tab, column, count3 = 1) {
    return this.stage.byHand(this.session, (acts) => acts.insertColumns(tab, column, count3));
  }
  deleteColumns(tab, column, count3 = 1) {
    return this.stage.byHand(this.session, (acts) => acts.deleteColumns(tab, column, count3));
  }
  moveColumns(tab, from, count3, to) {
    return this.stage.byHand(this.session, (acts) => acts.moveColumns(tab, from, count3, to));
  }
  sort(tab, column, ascending = true) {
    return this.stage.byHand(this.session, (acts) => acts.sort(tab, column, ascending));
  }
  renameTab(tab, name) {
    return this.stage.byHand(this.session, (acts) => acts.renameTab(tab, name));
  }
  deleteTab(tab) {
    return this.stage.byHand(this.session, (acts) => acts.deleteTab(tab));
  }
  duplicateTab(tab) {
    return this.stage.byHand(this.session, (acts) => acts.duplicateTab(tab));
  }
  addTab(name) {
    return this.stage.byHand(this.session, (acts) => acts.addTab(name));
  }
  setFilter(tab, a1) {
    return this.stage.byHand(this.session, (acts) => acts.setFilter(tab, a1));
  }
  note(tab, a1, text3) {
    return this.stage.byHand(this.session, (acts) => acts.note(tab, a1, text3));
  }
  convertToTable(tab, a1) {
    return this.stage.byHand(this.session, (acts) => acts.convertToTable(tab, a1));
  }
  format(tab, a1, how) {
    return this.stage.byHand(this.session, (acts) => acts.format(tab, a1, how));
  }
  /** The function behind a menu item. */
  itemOf(menu, item) {
    const found = this.session.menus.find((one) => one.caption === menu);
    const items = found ? flat(found).filter((one) => one !== null) : [];
    const path = items.find((one) => one.caption === item);
    const below = items.filter((one) => one.caption.endsWith(` \u203A ${item}`));
    const entry = path ?? (below.length === 1 ? below[0] : void 0);
    if (entry) return entry.functionName;
    throw new Refused(
      `${this.email} has no menu item "${menu} \u203A ${item}" (${JSON.stringify(this.menu())}). Was the file opened?`
    );
  }
};
function flat(menu, above = "") {
  return menu.items.flatMap(
    (one) => one === null ? [null] : "functionName" in one ? [{ ...one, caption: above + one.caption }] : flat(one, `${above}${one.caption} \u203A `)
  );
}

// emulator/host/context.ts
var import_node_vm = require("node:vm");
var EndlessLoop = class extends Error {
};
var PREPARE = new import_node_vm.Script(`
  for (const name of ['SharedArrayBuffer', 'Atomics', 'WebAssembly']) delete globalThis[name];
`);
var FAST_NAMES = [
  "Object",
  "Array",
  "String",
  "Number",
  "Boolean",
  "Math",
  "JSON",
  "RegExp",
  "Map",
  "Set",
  "WeakMap",
  "Symbol",
  "Error",
  "TypeError",
  "RangeError",
  "Date",
  "Promise",
  "Reflect",
  "parseInt",
  "parseFloat",
  "isNaN",
  "encodeURIComponent",
  "decodeURIComponent"
];
var BIND = new import_node_vm.Script(`let {${FAST_NAMES.join(",")}} = globalThis;`);
var INSTALL = new import_node_vm.Script(
  "{ const host = __host, setup = __call; delete globalThis.__host; delete globalThis.__call; __guest.install(host, setup); }"
);
var INVOKE = new import_node_vm.Script("{ const call = __call; delete globalThis.__call; __guest.invoke(call); }");
var OUTCOME = new import_node_vm.Script("__guest.takeOutcome()");
function compile(program, cache2 = []) {
  const one = (text3, filename, n) => new import_node_vm.Script(text3, { filename, ...cache2[n] && { cachedData: cache2[n] } });
  return {
    guest: one(program.guest, "google", 0),
    files: program.files.map(({ name, text: text3 }, n) => one(text3, name, n + 1))
  };
}
var ScriptContext = class {
  /**
   * @param hostCall answers one message; it must not throw.
   * @param loopMs real milliseconds after which a loop counts as endless; without it somebody else watches
   */
  constructor(compiled, setup, hostCall, loopMs) {
    this.loopMs = loopMs;
    this.context = (0, import_node_vm.createContext)(/* @__PURE__ */ Object.create(null), {
      microtaskMode: "afterEvaluate"
    });
    PREPARE.runInContext(this.context);
    compiled.guest.runInContext(this.context);
    this.context.__host = Object.setPrototypeOf((text3) => hostCall(text3), null);
    this.context.__call = JSON.stringify(setup);
    INSTALL.runInContext(this.context);
    BIND.runInContext(this.context);
    this.files = compiled.files;
    this.bare = new Set(Object.keys(this.context));
  }
  /** Evaluates the script's files, in order. An error of its top-level code is the outcome of the run. */
  load() {
    try {
      for (const file of this.files) this.evaluate(file);
      return void 0;
    } catch (error) {
      if (error instanceof EndlessLoop) throw error;
      const e = error;
      return {
        ok: false,
        error: { name: String(e?.name ?? "Error"), message: String(e?.message ?? error), stack: e?.stack }
      };
    }
  }
  /** Calls a function and waits for its promise. undefined = its promise never settled. */
  invoke(call2) {
    this.context.__call = call2;
    this.evaluate(INVOKE);
    const text3 = OUTCOME.runInContext(this.context);
    return text3 === "" ? void 0 : JSON.parse(text3);
  }
  /**
   * The script's top-level functions, once its files are loaded: declared ones, and those among `candidates`
   * that a const or let holds.
   */
  functions(candidates) {
    const declared = Object.keys(this.context).filter(
      (name) => !this.bare.has(name) && typeof this.context[name] === "function"
    );
    const held = candidates.filter(
      (name) => !declared.includes(name) && new import_node_vm.Script(`__guest.has(${JSON.stringify(name)})`).runInContext(this.context) === true
    );
    return [...declared, ...held];
  }
  evaluate(script2) {
    try {
      return script2.runInContext(this.context, this.loopMs === void 0 ? {} : { timeout: this.loopMs });
    } catch (error) {
      if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
        throw new EndlessLoop("endless loop");
      throw error;
    }
  }
};

// emulator/host/costs.ts
var START_MS = 300;
var READ_CELL_MS = 85e-4;
var WRITE_CELL_MS = 0.0125;
var FLUSH_MS = 30;
var FLUSH_CELL_MS = 0.14;
var FIRST_READ_MS = 250;
var SLOW_MS = 6e4;

// emulator/host/messages.ts
var catalogue = {
  serverError: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    vi: "Xin l\u1ED7i b\u1EA1n, m\xE1y ch\u1EE7 \u0111\xE3 g\u1EB7p l\u1ED7i. Vui l\xF2ng ch\u1EDD m\u1ED9t l\xE1t v\xE0 th\u1EED l\u1EA1i."
  },
  // EH
  authorizationRequired: {
    en: "Authorization is required to perform that action.",
    vi: "C\u1EA7n \u0111\u01B0\u1EE3c cho ph\xE9p \u0111\u1EC3 th\u1EF1c hi\u1EC7n t\xE1c v\u1EE5 \u0111\xF3. H\xE3y ch\u1EA1y l\u1EA1i t\u1EADp l\u1EC7nh \u0111\u1EC3 cho ph\xE9p t\xE1c v\u1EE5."
  },
  // EH
  scopesInsufficient: {
    en: "Specified permissions are not sufficient to call {0}. Required permissions: {1}",
    vi: "C\xE1c quy\u1EC1n \u0111\u01B0\u1EE3c ch\u1EC9 \u0111\u1ECBnh kh\xF4ng \u0111\u1EE7 \u0111\u1EC3 g\u1ECDi {0}. Quy\u1EC1n b\u1EAFt bu\u1ED9c: {1}"
  },
  signature: {
    en: "The parameters ({0}) don't match the method signature for {1}.",
    vi: "C\xE1c tham s\u1ED1 ({0}) kh\xF4ng kh\u1EDBp v\u1EDBi ch\u1EEF k\xFD ph\u01B0\u01A1ng th\u1EE9c cho {1}."
  },
  exceededTime: { en: "Exceeded maximum execution time", vi: "V\u01B0\u1EE3t qu\xE1 th\u1EDDi gian th\u1EF1c thi t\u1ED1i \u0111a" },
  tooManyRuns: {
    en: "There are too many scripts running simultaneously for this Google user account.",
    vi: "C\xF3 qu\xE1 nhi\u1EC1u t\u1EADp l\u1EC7nh \u0111ang ch\u1EA1y \u0111\u1ED3ng th\u1EDDi cho t\xE0i kho\u1EA3n ng\u01B0\u1EDDi d\xF9ng Google n\xE0y."
  },
  computerTime: {
    en: "Service using too much computer time for one day.",
    vi: "D\u1ECBch v\u1EE5 s\u1EED d\u1EE5ng qu\xE1 nhi\u1EC1u th\u1EDDi gian m\xE1y t\xEDnh trong m\u1ED9t ng\xE0y."
  },
  noUi: {
    en: "Cannot call SpreadsheetApp.getUi() from this context.",
    vi: "Kh\xF4ng th\u1EC3 g\u1ECDi SpreadsheetApp.getUi() t\u1EEB ng\u1EEF c\u1EA3nh n\xE0y."
  },
  noFunction: { en: "Script function not found: {0}", vi: "Kh\xF4ng t\xECm th\u1EA5y h\xE0m t\u1EADp l\u1EC7nh: {0}" },
  noAccess: {
    en: "You do not have permission to access the requested document.",
    vi: "B\u1EA1n kh\xF4ng c\xF3 quy\u1EC1n truy c\u1EADp t\xE0i li\u1EC7u y\xEAu c\u1EA7u."
  },
  // EH
  noHtmlFile: { en: "No HTML file named {0} was found.", vi: "Kh\xF4ng t\xECm th\u1EA5y t\u1EC7p HTML n\xE0o c\xF3 t\xEAn {0}." },
  lockTimeout: {
    en: "Lock timeout: another process was holding the lock for too long.",
    vi: "Lock timeout: another process was holding the lock for too long."
  },
  // live: /Lock timeout/
  propertyQuota: {
    en: "You have exceeded the property storage quota. Please remove some properties and try again.",
    vi: "B\u1EA1n \u0111\xE3 v\u01B0\u1EE3t qu\xE1 h\u1EA1n m\u1EE9c l\u01B0u tr\u1EEF thu\u1ED9c t\xEDnh. Vui l\xF2ng x\xF3a m\u1ED9t s\u1ED1 thu\u1ED9c t\xEDnh v\xE0 th\u1EED l\u1EA1i."
  },
  propertyCalls: {
    en: "Service invoked too many times for one day: properties.",
    vi: "D\u1ECBch v\u1EE5 b\u1ECB g\u1ECDi qu\xE1 nhi\u1EC1u l\u1EA7n trong m\u1ED9t ng\xE0y: properties."
  },
  argumentTooLarge: { en: "Argument too large: {0}", vi: "\u0110\u1ED1i s\u1ED1 qu\xE1 l\u1EDBn: {0}" },
  invalidArgument: { en: "Invalid argument: {0}", vi: "\u0110\u1ED1i s\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: {0}" },
  tooManyTriggers: {
    en: "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    vi: "T\u1EADp l\u1EC7nh n\xE0y c\xF3 qu\xE1 nhi\u1EC1u tr\xECnh k\xEDch ho\u1EA1t. Ph\u1EA3i x\xF3a b\u1EDBt tr\xECnh k\xEDch ho\u1EA1t kh\u1ECFi t\u1EADp l\u1EC7nh tr\u01B0\u1EDBc khi th\xEAm."
  },
  mailQuota: {
    en: "Service invoked too many times for one day: email.",
    vi: "D\u1ECBch v\u1EE5 b\u1ECB g\u1ECDi qu\xE1 nhi\u1EC1u l\u1EA7n trong m\u1ED9t ng\xE0y: email."
  },
  // EH
  mailNobody: { en: "Failed to send email: no recipient", vi: "Kh\xF4ng g\u1EEDi \u0111\u01B0\u1EE3c email: kh\xF4ng c\xF3 ng\u01B0\u1EDDi nh\u1EADn" },
  mailInvalid: { en: "Invalid email: {0}", vi: "Email kh\xF4ng h\u1EE3p l\u1EC7: {0}" },
  // EH
  mailRecipients: {
    en: "Limit Exceeded: Email Recipients Per Message.",
    vi: "V\u01B0\u1EE3t qu\xE1 gi\u1EDBi h\u1EA1n: S\u1ED1 ng\u01B0\u1EDDi nh\u1EADn email tr\xEAn m\u1ED7i th\u01B0."
  },
  mailBody: { en: "Limit Exceeded: Email Body Size.", vi: "V\u01B0\u1EE3t qu\xE1 gi\u1EDBi h\u1EA1n: K\xEDch th\u01B0\u1EDBc n\u1ED9i dung email." },
  mailAttachments: {
    en: "Limit Exceeded: Email Total Attachments Size.",
    vi: "V\u01B0\u1EE3t qu\xE1 gi\u1EDBi h\u1EA1n: T\u1ED5ng k\xEDch th\u01B0\u1EDBc t\u1EC7p \u0111\xEDnh k\xE8m."
  },
  couldNotDecode: { en: "Could not decode string.", vi: "Kh\xF4ng th\u1EC3 gi\u1EA3i m\xE3 chu\u1ED7i." },
  couldNotParse: { en: "Could not parse text.", vi: "Kh\xF4ng th\u1EC3 ph\xE2n t\xEDch c\xFA ph\xE1p v\u0103n b\u1EA3n." },
  mailAttachmentCount: {
    en: "Limit exceeded: Email Attachments Per Message.",
    vi: "V\u01B0\u1EE3t qu\xE1 gi\u1EDBi h\u1EA1n: S\u1ED1 t\u1EC7p \u0111\xEDnh k\xE8m tr\xEAn m\u1ED7i th\u01B0."
  }
};
function googleSays(language, name, ...fill) {
  return catalogue[name][language].replace(/\{(\d)\}/g, (_, n) => fill[Number(n)] ?? "");
}

// emulator/host/class-names.ts
var classes = {};
var names = /* @__PURE__ */ new Map();
function nameClasses(all) {
  classes = all;
  for (const [name, theClass] of Object.entries(all)) names.set(theClass, name);
}
function make(name, run) {
  const theClass = classes[name];
  return theClass && new theClass(run);
}
function nameOf(remote) {
  for (let p = Object.getPrototypeOf(remote); p; p = Object.getPrototypeOf(p)) {
    const name = names.get(p.constructor);
    if (name) return name;
  }
  throw new Error(`The class ${remote.constructor.name} has no Google name: put it into a class table.`);
}

// emulator/host/google-api.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var cacheFolder = () => (0, import_node_path.join)(process.cwd(), ".cache", "emulator");
function built(name) {
  try {
    return (0, import_node_fs.readFileSync)((0, import_node_path.join)(cacheFolder(), name), "utf8");
  } catch {
    throw new Error(
      `${name} is not built: run "node emulator/build-guest.mjs" first (the tests do it in test/prepare.mjs).`
    );
  }
}
var api;
var googleApi = () => api ??= JSON.parse(built("google-api.json"));
var namespaceOf = (className) => googleApi().classes[className]?.namespace;

// emulator/sheets/area.ts
function columnName(column) {
  let name = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + (n - 1) % 26) + name;
  return name;
}
function columnNumber(letters2) {
  let number = 0;
  for (const letter of letters2.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
var CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;
function parseA1(text3, maxRows, maxColumns) {
  const parts = text3.trim().split(":");
  if (parts.length > 2 || parts[0] === "") return void 0;
  const corners = parts.map((part) => CORNER.exec(part));
  const [first, second = first] = corners;
  if (!first || !second || !(first[1] || first[2]) || !(second[1] || second[2])) return void 0;
  if (parts.length === 1 && !(first[1] && first[2])) return void 0;
  if (!first[1] && !first[2]) return void 0;
  const columnA = first[1] ? columnNumber(first[1]) : 1;
  const rowA = first[2] ? Number(first[2]) : 1;
  const openColumns = !second[1] || !first[1];
  const openRows = !second[2] || !first[2];
  const columnB = openColumns ? Math.max(maxColumns, columnA) : columnNumber(second[1] ?? "");
  const rowB = openRows ? Math.max(maxRows, rowA) : Number(second[2]);
  if (rowA < 1 || rowB < 1) return void 0;
  const row = Math.min(rowA, rowB), column = Math.min(columnA, columnB);
  return {
    row,
    column,
    rows: Math.abs(rowB - rowA) + 1,
    columns: Math.abs(columnB - columnA) + 1,
    ...openRows && { openRows: true },
    ...openColumns && { openColumns: true }
  };
}
function parseR1C1(text3) {
  const match2 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text3.trim());
  if (!match2) return void 0;
  const [r1, c1] = [Number(match2[1]), Number(match2[2])];
  const [r2, c2] = [Number(match2[3] ?? r1), Number(match2[4] ?? c1)];
  return r1 && c1 && r2 && c2 ? {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1
  } : void 0;
}
function toA1(area) {
  const { row, column, rows, columns } = area;
  if (area.openRows && area.openColumns && row === 1 && column === 1)
    return `A1:${columnName(columns)}${rows}`;
  if (area.openColumns && column === 1) return `${row}:${row + rows - 1}`;
  if (area.openRows)
    return `${columnName(column)}${row === 1 ? "" : row}:${columnName(column + columns - 1)}`;
  const start = `${columnName(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${columnName(column + columns - 1)}${row + rows - 1}`;
}
function splitSheet(text3) {
  const match2 = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text3.trim());
  if (!match2) return { rest: text3.trim() };
  return { sheet: match2[1]?.replace(/''/g, "'") ?? match2[2] ?? "", rest: match2[3] ?? "" };
}
var overlaps = (a, b) => a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
var covers = (outer, inner) => outer.row <= inner.row && outer.column <= inner.column && outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns;
var contains = (area, row, column) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
function resolve(area, maxRows, maxColumns) {
  if (!area.openRows && !area.openColumns) return area;
  return {
    ...area,
    rows: area.openRows ? Math.max(maxRows - area.row + 1, 1) : area.rows,
    columns: area.openColumns ? Math.max(maxColumns - area.column + 1, 1) : area.columns
  };
}
function closed(area, tab) {
  const { row, column, rows, columns } = resolve(area, tab.maxRows, tab.maxColumns);
  return { row, column, rows, columns };
}
function intersect(a, b) {
  const row = Math.max(a.row, b.row), column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row, columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : void 0;
}
function subtract(outer, hole) {
  const cut = intersect(outer, hole);
  if (!cut) return [outer];
  const parts = [];
  const push = (row, column, rows, columns) => {
    if (rows > 0 && columns > 0) parts.push({ row, column, rows, columns });
  };
  push(outer.row, outer.column, cut.row - outer.row, outer.columns);
  push(cut.row + cut.rows, outer.column, outer.row + outer.rows - cut.row - cut.rows, outer.columns);
  push(cut.row, outer.column, cut.rows, cut.column - outer.column);
  push(cut.row, cut.column + cut.columns, cut.rows, outer.column + outer.columns - cut.column - cut.columns);
  return parts;
}

// emulator/sheets/cell.ts
var EMPTY = Object.freeze({
  value: void 0,
  formula: void 0,
  note: void 0,
  style: void 0,
  validation: void 0,
  runs: void 0
});
var isError = (value2) => typeof value2 === "object" && value2 !== null && "error" in value2;
var hasContent = (cell) => cell !== void 0 && (cell.formula !== void 0 || cell.value !== void 0);
var styles = /* @__PURE__ */ new Map();
var NO_STYLE = Object.freeze({});
var derived = /* @__PURE__ */ new WeakMap();
function intern(style) {
  const key = JSON.stringify(
    Object.entries(style).filter(([, value2]) => value2 !== void 0).sort(([a], [b]) => a < b ? -1 : 1)
  );
  const known2 = styles.get(key);
  if (known2) return known2;
  const fresh = Object.freeze(Object.fromEntries(JSON.parse(key)));
  styles.set(key, fresh);
  return fresh;
}
function restyle(base, change2) {
  const from = base ?? NO_STYLE;
  let cache2 = derived.get(from);
  if (!cache2) derived.set(from, cache2 = /* @__PURE__ */ new Map());
  const key = Object.keys(change2).map((name) => `${name}=${String(change2[name])}`).join("|");
  let style = cache2.get(key);
  if (!style) cache2.set(key, style = intern({ ...from, ...change2 }));
  return Object.keys(style).length ? style : void 0;
}
function cellOf(value2, formula, note, style, validation, runs) {
  if (value2 === void 0 && formula === void 0 && note === void 0 && style === void 0 && validation === void 0 && runs === void 0)
    return void 0;
  return { value: value2, formula, note, style, validation, runs };
}
function change(cell, members) {
  const from = cell ?? EMPTY;
  return cellOf(
    "value" in members ? members.value : from.value,
    "formula" in members ? members.formula : from.formula,
    "note" in members ? members.note : from.note,
    "style" in members ? members.style : from.style,
    "validation" in members ? members.validation : from.validation,
    "runs" in members ? members.runs : from.runs
  );
}

// emulator/sheets/dates.ts
var DAY = 864e5;
var EPOCH = Date.UTC(1899, 11, 30);
var formats = /* @__PURE__ */ new Map();
var offsets = /* @__PURE__ */ new Map();
function isTimeZone(zone) {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}
function formatOf(zone) {
  let format2 = formats.get(zone);
  if (!format2)
    formats.set(
      zone,
      format2 = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        era: "short",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric"
      })
    );
  return format2;
}
function offsetAt(zone, utc) {
  const slot = Math.floor(utc / 9e5);
  const key = `${zone} ${slot}`;
  const known2 = offsets.get(key);
  if (known2 !== void 0) return known2;
  const part = {};
  for (const { type, value: value2 } of formatOf(zone).formatToParts(slot * 9e5)) part[type] = value2;
  const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
  const local = /* @__PURE__ */ new Date(0);
  local.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  local.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), 0);
  const offset2 = local.getTime() - slot * 9e5;
  if (offsets.size > 5e4) offsets.clear();
  offsets.set(key, offset2);
  return offset2;
}
function toSerial(date, zone) {
  const local = date.getTime() + offsetAt(zone, date.getTime());
  return Math.round(local - EPOCH) / DAY;
}
var isInstant = (serial) => Math.abs(serial) < 9e7;
function fromSerial(serial, zone) {
  const local = EPOCH + Math.round(serial * DAY);
  const guess = local - offsetAt(zone, local);
  return new Date(local - offsetAt(zone, guess));
}
function serialOfDay(year, month, day3) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day3);
  date.setUTCHours(0, 0, 0, 0);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day3 ? (date.getTime() - EPOCH) / DAY : void 0;
}
function dayOfSerial(serial) {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

// emulator/sheets/display.ts
var import_numfmt = __toESM(require_dist(), 1);
function localeTag(locale) {
  let tag = tags.get(locale);
  if (tag === void 0)
    tags.set(locale, tag = (0, import_numfmt.getLocale)(locale.replace("_", "-")) ? locale.replace("_", "-") : "en");
  return tag;
}
var tags = /* @__PURE__ */ new Map();
var commas = /* @__PURE__ */ new Map();
function decimalComma(locale) {
  let comma = commas.get(locale);
  if (comma === void 0) commas.set(locale, comma = (0, import_numfmt.getLocale)(localeTag(locale))?.decimal === ",");
  return comma;
}
function defaultFormats(locale) {
  const language = locale.slice(0, 2);
  const date = locale === "en_US" ? "M/d/yyyy" : ["zh", "ja", "hu", "lt"].includes(language) ? "yyyy/mm/dd" : "dd/MM/yyyy";
  return { date, dateTime: `${date} H:mm:ss`, time: language === "en" ? "h:mm am/pm" : "HH:mm" };
}
var dateFormats = /* @__PURE__ */ new Map();
function isDatePattern(pattern2) {
  if (pattern2 === void 0 || pattern2 === "") return false;
  let known2 = dateFormats.get(pattern2);
  if (known2 === void 0) {
    try {
      known2 = (0, import_numfmt.isDateFormat)(pattern2);
    } catch {
      known2 = false;
    }
    dateFormats.set(pattern2, known2);
  }
  return known2;
}
var isPlainText = (pattern2) => pattern2 === "@";
function general(value2, locale) {
  if (Object.is(value2, -0)) return "0";
  const size2 = Math.abs(value2);
  if (size2 !== 0 && (size2 >= 1e15 || size2 < 1e-9)) {
    const [mantissa = "", power = ""] = value2.toExponential(5).split("e");
    const sign = power.startsWith("-") ? "-" : "+";
    return decimal(
      `${String(Number(mantissa))}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`,
      locale
    );
  }
  if (Number.isInteger(value2)) return String(value2);
  const digits = Math.max(10, Math.ceil(Math.log10(size2)) + 2);
  return decimal(
    String(Number(value2.toPrecision(Math.min(digits, 15)))).replace(
      /^(-?)(\d)\.?(\d*)e-(\d+)$/,
      (_, minus, a, b, n) => `${minus}0.${"0".repeat(Number(n) - 1)}${a}${b}`
    ),
    locale
  );
}
var decimal = (text3, locale) => decimalComma(locale) ? text3.replace(".", ",") : text3;
function display(value2, pattern2, locale) {
  if (value2 === void 0) return "";
  if (isError(value2)) return value2.error;
  if (typeof value2 === "boolean") return value2 ? "TRUE" : "FALSE";
  if (pattern2 === void 0 || pattern2 === "" || isGeneral(pattern2) || isPlainText(pattern2))
    return typeof value2 === "number" ? general(value2, locale) : value2;
  if (typeof value2 === "string")
    return (0, import_numfmt.isTextFormat)(pattern2) || pattern2.includes("@") ? safe(pattern2, value2, locale) : value2;
  return safe(pattern2, value2, locale);
}
var isGeneral = (pattern2) => pattern2 === void 0 || pattern2 === "" || /^general$/i.test(pattern2) || pattern2 === "0.###############";
function safe(pattern2, value2, locale) {
  try {
    return (0, import_numfmt.format)(pattern2, value2, { locale: localeTag(locale), nbsp: false, leap1900: false });
  } catch {
    return String(value2);
  }
}
var displayCell = (cell, value2, locale) => display(value2, cell.style?.numberFormat, locale);

// emulator/sheets/state.ts
var stateOf = (book) => `${book.revision} ${Math.floor(book.now().getTime() / 6e4)} ${book.locale}`;
var Memory = class {
  constructor(fresh) {
    this.fresh = fresh;
    this.kept = /* @__PURE__ */ new WeakMap();
  }
  of(book) {
    const state = stateOf(book);
    const found = this.kept.get(book);
    if (found?.state === state) return found.value;
    const value2 = this.fresh();
    this.kept.set(book, { state, value: value2 });
    return value2;
  }
};

// emulator/sheets/formula/values.ts
var FormulaError = class extends Error {
  constructor(error) {
    super(error);
    this.error = error;
  }
};
var isBlock = (value2) => typeof value2 === "object" && value2 !== null && "rows" in value2;
function single(value2) {
  const one = isBlock(value2) ? value2.at(0, 0) : value2;
  if (isError(one)) throw new FormulaError(one.error);
  return one;
}
function numberOf(value2) {
  const one = single(value2);
  if (one === void 0) return 0;
  if (typeof one === "number") return one;
  if (typeof one === "boolean") return one ? 1 : 0;
  const figure = typeof one === "string" && one.trim() !== "" ? Number(one) : NaN;
  if (Number.isNaN(figure)) throw new FormulaError("#VALUE!");
  return figure;
}
function textOf(value2) {
  const one = single(value2);
  if (one === void 0) return "";
  if (typeof one === "boolean") return one ? "TRUE" : "FALSE";
  return typeof one === "number" ? general(one, "en_US") : String(one);
}
function truthOf(value2) {
  const one = single(value2);
  if (one === void 0 || one === "") return false;
  if (typeof one === "boolean") return one;
  if (typeof one === "number") return one !== 0;
  if (typeof one === "string" && /^(?:true|false)$/i.test(one)) return one.toLowerCase() === "true";
  throw new FormulaError("#VALUE!");
}
var distinctRows = ({ rows, tail }) => Math.min(rows, (tail ?? rows) + 1);
function* each(operands) {
  for (const operand of operands) {
    if (!isBlock(operand)) {
      yield operand;
      continue;
    }
    for (let row = 0; row < operand.rows; row++)
      for (let column = 0; column < operand.columns; column++) yield operand.at(row, column);
  }
}
var rank = (value2) => typeof value2 === "number" ? 0 : typeof value2 === "string" ? 1 : 2;
function compare(a, b) {
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === "string" && typeof y === "string") {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p === q ? 0 : p < q ? -1 : 1;
  }
  return Number(x) - Number(y);
}
var blankLike = (other) => typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
var dateParts = (value2) => dayOfSerial(numberOf(value2));

// emulator/sheets/formula/criteria.ts
var escape = (text3) => text3.replace(/[.+^${}()|[\]\\]/g, "\\$&");
var wildcard = (text3) => new RegExp(
  `^${escape(text3).replace(/~([*?~])|([*?])/g, (_, plain2, wild) => plain2 ? `\\${plain2}` : wild === "*" ? "[^]*" : "[^]")}$`,
  "i"
);
var literal = (text3) => /^(?:true|false)$/i.test(text3) ? text3.toLowerCase() === "true" : text3.trim() !== "" && !Number.isNaN(Number(text3)) ? Number(text3) : text3;
function criterion(wish) {
  if (typeof wish !== "string") return (value2) => equal(value2, wish ?? "");
  const [, operator = "=", rest = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(wish) ?? [];
  const right = literal(rest);
  if (operator === "=" || operator === "<>") {
    const plain2 = matches(rest, right, operator === "=" && !wish.startsWith("="));
    return operator === "=" ? plain2 : (value2) => !plain2(value2);
  }
  return (value2) => {
    if (value2 === void 0 || isError(value2) || typeof value2 !== typeof right) return false;
    const order2 = compare(value2, right);
    return operator === "<" ? order2 < 0 : operator === "<=" ? order2 <= 0 : operator === ">" ? order2 > 0 : order2 >= 0;
  };
}
function matches(text3, right, bare) {
  if (text3 === "") return (value2) => value2 === void 0 || bare && value2 === "";
  if (typeof right === "string" && /[*?]/.test(right)) {
    const pattern2 = wildcard(right);
    return (value2) => typeof value2 === "string" && pattern2.test(value2);
  }
  return (value2) => equal(value2, right);
}
function equal(value2, wish) {
  if (value2 === void 0 || isError(value2)) return value2 === void 0 && wish === "";
  if (typeof value2 === "string" && typeof wish === "number")
    return value2.trim() !== "" && Number(value2) === wish;
  return typeof value2 === typeof wish && compare(value2, wish) === 0;
}
function valueKey(value2) {
  if (value2 === void 0 || isError(value2)) return void 0;
  if (typeof value2 === "string")
    return value2.trim() !== "" && !Number.isNaN(Number(value2)) ? `n${Number(value2)}` : `s${value2.toLowerCase()}`;
  return `${typeof value2 === "number" ? "n" : "b"}${String(value2)}`;
}
function plainKey(wish) {
  if (wish === void 0 || isError(wish)) return void 0;
  if (typeof wish !== "string") return valueKey(wish);
  return wish === "" || /^[<>=]|[*?~]/.test(wish) ? void 0 : valueKey(literal(wish));
}

// emulator/sheets/formula/functions.ts
var figures = (args) => {
  const list2 = [];
  for (const operand of args)
    for (const value2 of each([operand])) {
      if (isError(value2)) throw new FormulaError(value2.error);
      if (typeof value2 === "number") list2.push(value2);
      else if (!isBlock(operand) && value2 !== void 0) list2.push(numberOf(value2));
    }
  return list2;
};
var sum = (list2) => list2.reduce((total, value2) => total + value2, 0);
var pick = (list2, better) => list2.length === 0 ? 0 : list2.reduce((best, value2) => better(best, value2));
var count = (args, test2) => {
  let n = 0;
  for (const value2 of each(args)) if (test2(value2)) n++;
  return n;
};
var block = (operand) => isBlock(operand) ? operand : { rows: 1, columns: 1, at: () => operand };
var silent = (work) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
};
var truths = (args) => {
  const list2 = [];
  for (const value2 of each(args))
    if (value2 !== void 0 && !(typeof value2 === "string" && value2 === "")) list2.push(truthOf(value2));
  return list2;
};
var pattern = (text3) => {
  try {
    return new RegExp(text3.replace(/^\(\?i\)/, ""), text3.startsWith("(?i)") ? "iu" : "u");
  } catch {
    throw new FormulaError("#REF!");
  }
};
var places = (args) => 10 ** (args[1] === void 0 ? 0 : numberOf(args[1]));
function meeting(pairs2) {
  const tests3 = [];
  for (let at3 = 0; at3 + 1 < pairs2.length; at3 += 2)
    tests3.push([block(pairs2[at3]), criterion(single(pairs2[at3 + 1]))]);
  const first = tests3[0]?.[0] ?? block(void 0);
  if (tests3.some(([range]) => range.rows !== first.rows || range.columns !== first.columns))
    throw new FormulaError("#VALUE!");
  return { first, where: (row, column) => tests3.every(([range, test2]) => test2(range.at(row, column))) };
}
function gather(pairs2, values) {
  const { first, where } = meeting(pairs2);
  const source = values === void 0 ? first : block(values);
  let hits = 0;
  const found = [];
  for (let row = 0; row < first.rows; row++)
    for (let column = 0; column < first.columns; column++)
      if (where(row, column)) {
        hits++;
        const value2 = source.at(row, column);
        if (typeof value2 === "number") found.push(value2);
      }
  return { hits, figures: found };
}
var average = (list2) => {
  if (list2.length === 0) throw new FormulaError("#DIV/0!");
  return sum(list2) / list2.length;
};
var position = (found) => {
  if (found < 0) throw new FormulaError("#VALUE!");
  return found + 1;
};
function match(args) {
  const wish = single(args[0]), list2 = [...each([args[1]])], way = args[2] === void 0 ? 1 : numberOf(args[2]);
  if (way === 0) {
    const test2 = criterion(typeof wish === "string" ? wish.replace(/^([<>=])/, "=$1") : wish);
    const at3 = list2.findIndex((value2) => value2 !== void 0 && test2(value2));
    if (at3 < 0) throw new FormulaError("#N/A");
    return at3 + 1;
  }
  let best = 0;
  list2.forEach((value2, at3) => {
    if (value2 !== void 0 && !isError(value2) && wish !== void 0 && (way > 0 ? compare(value2, wish) <= 0 : compare(value2, wish) >= 0))
      best = at3 + 1;
  });
  if (best === 0) throw new FormulaError("#N/A");
  return best;
}
function lookup(args) {
  const table = block(args[1]);
  const keys = { rows: table.rows, columns: 1, at: (row) => table.at(row, 0) };
  const sorted = args[3] === void 0 ? true : truthOf(args[3]);
  const column = numberOf(args[2]);
  if (column < 1 || column > table.columns) throw new FormulaError("#REF!");
  return table.at(match([args[0], keys, sorted ? 1 : 0]) - 1, column - 1);
}
function sumProduct(blocks) {
  const [first] = blocks;
  if (!first || blocks.some((one) => one.rows !== first.rows || one.columns !== first.columns))
    throw new FormulaError("#VALUE!");
  let total = 0;
  const known2 = Math.max(...blocks.map(distinctRows));
  for (let row = 0; row < known2; row++)
    for (let column = 0; column < first.columns; column++) {
      let product = row === known2 - 1 ? first.rows - row : 1;
      for (const one of blocks) {
        const value2 = one.at(row, column);
        if (isError(value2)) throw new FormulaError(value2.error);
        product *= typeof value2 === "number" ? value2 : value2 === true ? 1 : 0;
      }
      total += product;
    }
  return total;
}
var functions = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => {
    throw new FormulaError("#N/A");
  },
  PI: () => Math.PI,
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  XOR: (args) => truths(args).filter(Boolean).length % 2 === 1,
  NOT: ([value2]) => !truthOf(value2),
  ISBLANK: ([value2]) => (isBlock(value2) ? value2.at(0, 0) : value2) === void 0,
  ISNUMBER: ([value2]) => typeof silent(() => single(value2)) === "number",
  ISTEXT: ([value2]) => typeof silent(() => single(value2)) === "string",
  ISNONTEXT: ([value2]) => typeof silent(() => single(value2)) !== "string",
  ISLOGICAL: ([value2]) => typeof silent(() => single(value2)) === "boolean",
  ISERROR: ([value2]) => isError(silent(() => single(value2))),
  ISERR: ([value2]) => {
    const one = silent(() => single(value2));
    return isError(one) && one.error !== "#N/A";
  },
  ISNA: ([value2]) => {
    const one = silent(() => single(value2));
    return isError(one) && one.error === "#N/A";
  },
  ISEMAIL: ([value2]) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(textOf(value2)),
  ISURL: ([value2]) => /^(?:(?:https?|ftp):\/\/)?[^\s/]+\.[^\s/.]{2,}(?:\/\S*)?$/i.test(textOf(value2)),
  ISODD: ([value2]) => Math.abs(Math.trunc(numberOf(value2))) % 2 === 1,
  ISEVEN: ([value2]) => Math.abs(Math.trunc(numberOf(value2))) % 2 === 0,
  LEN: ([text3]) => textOf(text3).length,
  LEFT: ([text3, n]) => textOf(text3).slice(0, n === void 0 ? 1 : numberOf(n)),
  RIGHT: ([text3, n]) => {
    const length = n === void 0 ? 1 : numberOf(n);
    return length === 0 ? "" : textOf(text3).slice(-length);
  },
  MID: ([text3, start, n]) => textOf(text3).slice(numberOf(start) - 1, numberOf(start) - 1 + numberOf(n)),
  UPPER: ([text3]) => textOf(text3).toUpperCase(),
  LOWER: ([text3]) => textOf(text3).toLowerCase(),
  TRIM: ([text3]) => textOf(text3).replace(/\s+/g, " ").trim(),
  CLEAN: ([text3]) => [...textOf(text3)].filter((letter) => letter >= " ").join(""),
  REPT: ([text3, n]) => textOf(text3).repeat(Math.max(0, numberOf(n))),
  EXACT: ([a, b]) => textOf(a) === textOf(b),
  CONCATENATE: (args) => [...each(args)].map(textOf).join(""),
  CONCAT: ([a, b]) => textOf(a) + textOf(b),
  JOIN: ([between, ...rest]) => [...each(rest)].map(textOf).join(textOf(between)),
  TEXTJOIN: ([between, skip, ...rest]) => [...each(rest)].map(textOf).filter((text3) => text3 !== "" || !truthOf(skip)).join(textOf(between)),
  SUBSTITUTE: ([text3, from, to]) => textOf(from) === "" ? textOf(text3) : textOf(text3).split(textOf(from)).join(textOf(to)),
  SEARCH: ([part, text3, from]) => position(
    textOf(text3).toLowerCase().indexOf(textOf(part).toLowerCase(), from === void 0 ? 0 : numberOf(from) - 1)
  ),
  FIND: ([part, text3, from]) => position(textOf(text3).indexOf(textOf(part), from === void 0 ? 0 : numberOf(from) - 1)),
  REGEXMATCH: ([text3, regex]) => pattern(textOf(regex)).test(textOf(text3)),
  REGEXREPLACE: ([text3, regex, to]) => textOf(text3).replace(new RegExp(pattern(textOf(regex)), "gu"), textOf(to)),
  REGEXEXTRACT: ([text3, regex]) => {
    const found = pattern(textOf(regex)).exec(textOf(text3));
    if (!found) throw new FormulaError("#N/A");
    return found[1] ?? found[0];
  },
  TEXT: ([value2, format2], locale) => {
    const one = single(value2);
    return display(one, textOf(format2), locale);
  },
  VALUE: ([text3]) => numberOf(text3),
  N: ([value2]) => {
    const one = single(value2);
    return typeof one === "number" ? one : one === true ? 1 : 0;
  },
  T: ([value2]) => {
    const one = single(value2);
    return typeof one === "string" ? one : "";
  },
  CHAR: ([n]) => String.fromCodePoint(numberOf(n)),
  CODE: ([text3]) => textOf(text3).codePointAt(0) ?? 0,
  HYPERLINK: ([url, label]) => label === void 0 ? textOf(url) : single(label),
  SUM: (args) => sum(figures(args)),
  AVERAGE: (args) => average(figures(args)),
  MIN: (args) => pick(figures(args), Math.min),
  MAX: (args) => pick(figures(args), Math.max),
  COUNT: (args) => count(args, (value2) => typeof value2 === "number"),
  COUNTA: (args) => count(args, (value2) => value2 !== void 0),
  COUNTBLANK: (args) => count(args, (value2) => value2 === void 0 || value2 === ""),
  COUNTUNIQUE: (args) => new Set(
    [...each(args)].filter((value2) => value2 !== void 0).map((value2) => `${typeof value2} ${String(value2).toLowerCase()}`)
  ).size,
  COUNTIF: (args) => gather(args.slice(0, 2)).hits,
  COUNTIFS: (args) => gather(args).hits,
  SUMIF: ([range, wish, values]) => sum(gather([range, wish], values).figures),
  SUMIFS: ([values, ...pairs2]) => sum(gather(pairs2, values).figures),
  AVERAGEIF: ([range, wish, values]) => average(gather([range, wish], values).figures),
  AVERAGEIFS: ([values, ...pairs2]) => average(gather(pairs2, values).figures),
  SUMPRODUCT: (args) => sumProduct(args.map(block)),
  ROUND: (args) => {
    const by = places(args);
    return Math.sign(numberOf(args[0])) * Math.round(Math.abs(numberOf(args[0])) * by) / by;
  },
  ROUNDUP: (args) => {
    const by = places(args);
    return Math.sign(numberOf(args[0])) * Math.ceil(Math.abs(numberOf(args[0])) * by) / by;
  },
  ROUNDDOWN: (args) => {
    const by = places(args);
    return Math.trunc(numberOf(args[0]) * by) / by;
  },
  INT: ([value2]) => Math.floor(numberOf(value2)),
  ABS: ([value2]) => Math.abs(numberOf(value2)),
  MOD: ([a, b]) => {
    const by = numberOf(b);
    if (by === 0) throw new FormulaError("#DIV/0!");
    return numberOf(a) - by * Math.floor(numberOf(a) / by);
  },
  DATE: ([y, m, d]) => {
    const date = /* @__PURE__ */ new Date(0);
    date.setUTCFullYear(numberOf(y), numberOf(m) - 1, numberOf(d));
    return serialOfDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? 0;
  },
  YEAR: ([value2]) => dateParts(value2).year,
  MONTH: ([value2]) => dateParts(value2).month,
  DAY: ([value2]) => dateParts(value2).day,
  WEEKDAY: ([value2, kind2]) => {
    const day3 = (Math.floor(numberOf(value2)) + 6) % 7;
    return kind2 === void 0 || numberOf(kind2) === 1 ? day3 + 1 : numberOf(kind2) === 2 ? (day3 + 6) % 7 + 1 : (day3 + 6) % 7;
  },
  DAYS: ([end, start]) => numberOf(end) - numberOf(start),
  MATCH: match,
  VLOOKUP: lookup,
  ROWS: ([value2]) => block(value2).rows,
  COLUMNS: ([value2]) => block(value2).columns,
  INDEX: ([value2, row, column]) => {
    const one = block(value2);
    const r = row === void 0 ? 1 : numberOf(row), c = column === void 0 ? 1 : numberOf(column);
    if (r < 1 || c < 1 || r > one.rows || c > one.columns) throw new FormulaError("#NUM!");
    return one.at(r - 1, c - 1);
  }
};

// emulator/sheets/formula/tokens.ts
var SHEET = "(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)";
var CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,8}";
var PATTERNS = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/uy],
  [
    "ref",
    new RegExp(
      `${SHEET}?(?:${CELL}(?::(?:${CELL}|\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_(])|\\$?\\d{1,8}))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?\\d{1,8})?|\\$?\\d{1,8}:\\$?\\d{1,8})(?![\\p{L}\\p{N}_(.!])`,
      "uy"
    )
  ],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["operator", /<>|<=|>=|[=<>+\-*/^&%]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["openArray", /\{/uy],
  ["closeArray", /\}/uy],
  ["separator", /[;,\\]/uy]
];
function tokens(text3, comma) {
  const list2 = [];
  const number = comma ? /\d+(?:,\d+)?(?:[eE][+-]?\d+)?/uy : /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
  const order2 = [...PATTERNS.slice(0, 4), ["number", number], ...PATTERNS.slice(4)];
  let at3 = 0;
  while (at3 < text3.length) {
    const found = order2.find(([, pattern2]) => {
      pattern2.lastIndex = at3;
      return pattern2.test(text3);
    });
    if (!found) return void 0;
    const end = found[1].lastIndex;
    list2.push({ kind: found[0], text: text3.slice(at3, end) });
    at3 = end;
  }
  return list2;
}

// emulator/sheets/formula/references.ts
function corner(text3) {
  const match2 = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text3);
  const [, first = "", letters2, second = "", digits] = match2 ?? [];
  return {
    ...letters2 && { column: columnNumber(letters2) },
    ...digits && { row: Number(digits) },
    fixedColumn: letters2 ? first === "$" : false,
    fixedRow: letters2 ? second === "$" : first === "$" || second === "$"
  };
}
function readReference(text3) {
  const bang = text3.lastIndexOf("!");
  const name = bang < 0 ? void 0 : text3.slice(0, bang);
  const sheet = name?.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  const [from = "", to] = text3.slice(bang + 1).split(":");
  return {
    ...sheet !== void 0 && { sheet },
    from: corner(from),
    ...to !== void 0 && { to: corner(to) }
  };
}
var writeCorner = (at3) => `${at3.column === void 0 ? "" : `${at3.fixedColumn ? "$" : ""}${columnName(at3.column)}`}${at3.row === void 0 ? "" : `${at3.fixedRow ? "$" : ""}${at3.row}`}`;
var writeSheet = (name) => `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`}!`;
var writeReference = (ref2) => `${ref2.sheet === void 0 ? "" : writeSheet(ref2.sheet)}${writeCorner(ref2.from)}${ref2.to ? `:${writeCorner(ref2.to)}` : ""}`;
function mapReferences(formula, comma, to) {
  const lead = formula.startsWith("=") ? "=" : "";
  const list2 = tokens(formula.slice(lead.length), comma);
  if (!list2) return formula;
  return lead + list2.map((token) => {
    if (token.kind !== "ref") return token.text;
    const next = to(readReference(token.text));
    return next ? writeReference(next) : "#REF!";
  }).join("");
}
function translate(formula, comma, rows, columns) {
  const move2 = (at3) => ({
    ...at3,
    ...at3.row !== void 0 && !at3.fixedRow && { row: at3.row + rows },
    ...at3.column !== void 0 && !at3.fixedColumn && { column: at3.column + columns }
  });
  return mapReferences(formula, comma, (ref2) => {
    const next = { ...ref2, from: move2(ref2.from), ...ref2.to && { to: move2(ref2.to) } };
    const bad = [next.from, next.to].some((at3) => at3 && ((at3.row ?? 1) < 1 || (at3.column ?? 1) < 1));
    return bad ? void 0 : next;
  });
}

// emulator/sheets/formula/parse.ts
var BINDING = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 6
};
var PREFIX = 5;
var Unreadable = class extends Error {
};
var Parser = class {
  constructor(list2, comma) {
    this.list = list2;
    this.comma = comma;
    this.at = 0;
  }
  whole() {
    const node = this.expression(0);
    if (this.at < this.list.length) throw new Unreadable();
    return node;
  }
  peek() {
    return this.list[this.at];
  }
  next() {
    const token = this.list[this.at++];
    if (!token) throw new Unreadable();
    return token;
  }
  expect(kind2) {
    if (this.next().kind !== kind2) throw new Unreadable();
  }
  expression(least) {
    let left = this.prefixed();
    for (let token = this.peek(); token?.kind === "operator"; token = this.peek()) {
      if (token.text === "%") {
        this.at++;
        left = { kind: "unary", operator: "%", of: left };
        continue;
      }
      const binding = BINDING[token.text];
      if (binding === void 0) throw new Unreadable();
      if (binding <= least) break;
      this.at++;
      left = { kind: "binary", operator: token.text, left, right: this.expression(binding) };
    }
    return left;
  }
  prefixed() {
    const token = this.peek();
    if (token?.kind === "operator" && (token.text === "-" || token.text === "+")) {
      this.at++;
      return { kind: "unary", operator: token.text, of: this.expression(PREFIX) };
    }
    return this.primary();
  }
  primary() {
    const token = this.next();
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(this.comma ? token.text.replace(",", ".") : token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "error", code: token.text };
      case "ref":
        return { kind: "ref", ref: readReference(token.text) };
      case "function":
        return this.call(token.text.toUpperCase());
      case "name":
        return /^true$/i.test(token.text) ? { kind: "value", value: true } : /^false$/i.test(token.text) ? { kind: "value", value: false } : { kind: "name", name: token.text };
      case "open": {
        const inner = this.expression(0);
        this.expect("close");
        return inner;
      }
      case "openArray":
        return this.array();
      default:
        throw new Unreadable();
    }
  }
  call(name) {
    this.expect("open");
    const args = [];
    if (this.peek()?.kind === "close") {
      this.at++;
      return { kind: "call", name, args };
    }
    for (; ; ) {
      const here = this.peek()?.kind;
      args.push(here === "separator" || here === "close" ? { kind: "missing" } : this.expression(0));
      const token = this.next();
      if (token.kind === "close") return { kind: "call", name, args };
      if (token.kind !== "separator" || token.text === "\\") throw new Unreadable();
    }
  }
  /** {1;2} is two rows; {1,2} (or {1\2} where the comma is decimal) one row of two. */
  array() {
    const rows = [[]];
    for (; ; ) {
      rows[rows.length - 1]?.push(this.expression(0));
      const token = this.next();
      if (token.kind === "closeArray") return { kind: "array", rows };
      if (token.kind !== "separator") throw new Unreadable();
      if (token.text === ";") rows.push([]);
    }
  }
};
var trees = /* @__PURE__ */ new Map();
function parse(formula, comma) {
  const key = `${comma ? "," : "."}${formula}`;
  if (trees.has(key)) return trees.get(key);
  const tree = read(formula.replace(/^=/, ""), comma);
  if (trees.size > 5e3) trees.clear();
  trees.set(key, tree);
  return tree;
}
function read(text3, comma) {
  const list2 = tokens(text3, comma)?.filter((token) => token.kind !== "space");
  if (!list2?.length) return void 0;
  try {
    return new Parser(list2, comma).whole();
  } catch (error) {
    if (error instanceof Unreadable) return void 0;
    throw error;
  }
}
var isWellFormed = (formula, comma) => parse(formula, comma) !== void 0;

// emulator/sheets/formula/evaluate.ts
var UnknownFunction = class extends FormulaError {
  constructor(functionName) {
    super("#NAME?");
    this.functionName = functionName;
  }
};
function shifted(corner2, place) {
  return {
    ...corner2,
    ...corner2.row !== void 0 && !corner2.fixedRow && { row: corner2.row + place.down },
    ...corner2.column !== void 0 && !corner2.fixedColumn && { column: corner2.column + place.right }
  };
}
var lastRows = new Memory(() => /* @__PURE__ */ new Map());
function lastRowOf(sheet) {
  const known2 = lastRows.of(sheet.book);
  let last = known2.get(sheet);
  if (last === void 0) known2.set(sheet, last = sheet.lastRow);
  return last;
}
function blockOf(ref2, place) {
  const sheet = ref2.sheet === void 0 ? place.sheet : place.sheet.book.sheetNamed(ref2.sheet);
  if (!sheet) throw new FormulaError("#REF!");
  const a = shifted(ref2.from, place), b = ref2.to ? shifted(ref2.to, place) : a;
  const top = Math.min(a.row ?? 1, b.row ?? a.row ?? 1), left = Math.min(a.column ?? 1, b.column ?? a.column ?? 1);
  const bottom = a.row === void 0 || b.row === void 0 ? Math.max(sheet.rows.length, top) : Math.max(a.row, b.row);
  const right = a.column === void 0 || b.column === void 0 ? Math.max(sheet.lastColumn, left) : Math.max(a.column, b.column);
  if (top < 1 || left < 1) throw new FormulaError("#REF!");
  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    tail: Math.max(0, Math.max(lastRowOf(sheet), sheet === place.sheet ? place.row : 0) - top + 1),
    place: { sheetId: sheet.id, row: top, column: left },
    at: (row, column) => place.read(sheet, top + row, left + column)
  };
}
function named(name, place) {
  const found = place.sheet.book.named.find((item) => item.name.toLowerCase() === name.toLowerCase());
  const sheet = found && place.sheet.book.sheet(found.sheetId);
  if (!found || !sheet) throw new FormulaError("#NAME?");
  const { row, column, rows, columns } = found.area;
  return {
    rows,
    columns,
    place: { sheetId: sheet.id, row, column },
    at: (r, c) => place.read(sheet, row + r, column + c)
  };
}
var lazy = {
  IF: ([test2, yes, no], place) => truthOf(value(test2, place)) ? yes ? value(yes, place) : true : no ? value(no, place) : false,
  IFS: (args, place) => {
    for (let at3 = 0; at3 + 1 < args.length; at3 += 2)
      if (truthOf(value(args[at3], place))) return value(args[at3 + 1], place);
    throw new FormulaError("#N/A");
  },
  SWITCH: ([of, ...rest], place) => {
    const wish = single(value(of, place));
    for (let at3 = 0; at3 + 1 < rest.length; at3 += 2)
      if (compare(single(value(rest[at3], place)), wish) === 0) return value(rest[at3 + 1], place);
    if (rest.length % 2 === 1) return value(rest[rest.length - 1], place);
    throw new FormulaError("#N/A");
  },
  IFERROR: ([first, other], place) => attempt(first, other, place, () => true),
  IFNA: ([first, other], place) => attempt(first, other, place, (code) => code === "#N/A"),
  TODAY: (_, { sheet: { book } }) => Math.floor(toSerial(book.now(), book.timeZone)),
  NOW: (_, { sheet: { book } }) => toSerial(book.now(), book.timeZone),
  ROW: ([of], place) => {
    const block2 = of ? value(of, place) : void 0;
    return isBlock(block2) && block2.place ? block2.place.row : place.row;
  },
  COLUMN: ([of], place) => {
    const block2 = of ? value(of, place) : void 0;
    return isBlock(block2) && block2.place ? block2.place.column : place.column;
  },
  INDIRECT: ([text3], place) => indirect(textOf(value(text3, place)), place),
  ADDRESS: ([row, column], place) => `$${columnName(numberOf(value(column, place)))}$${numberOf(value(row, place))}`,
  COUNTIF: countIf,
  ISFORMULA: ([of], place) => {
    const block2 = value(of, place);
    const sheet = isBlock(block2) && block2.place ? place.sheet.book.sheet(block2.place.sheetId) : void 0;
    return isBlock(block2) && block2.place ? sheet?.cell(block2.place.row, block2.place.column).formula !== void 0 : false;
  }
};
var tallies = new Memory(() => /* @__PURE__ */ new Map());
function countIf([range, wish], place) {
  const block2 = value(range, place), what = single(value(wish, place));
  const key = plainKey(what);
  if (!isBlock(block2) || !block2.place || key === void 0)
    return functions.COUNTIF?.([block2, what], place.sheet.book.locale);
  const known2 = tallies.of(place.sheet.book);
  const name = `${block2.place.sheetId} ${block2.place.row} ${block2.place.column} ${block2.rows} ${block2.columns}`;
  let tally = known2.get(name);
  if (!tally) {
    known2.set(name, tally = /* @__PURE__ */ new Map());
    for (const one of each([block2])) {
      const own = valueKey(one);
      if (own !== void 0) tally.set(own, (tally.get(own) ?? 0) + 1);
    }
  }
  return tally.get(key) ?? 0;
}
function attempt(first, other, place, caught) {
  try {
    const found = value(first, place);
    single(found);
    return found;
  } catch (error) {
    if (!(error instanceof FormulaError) || error instanceof UnknownFunction || !caught(error.error))
      throw error;
    return other ? value(other, place) : "";
  }
}
function indirect(text3, place) {
  const tree = parse(text3, false);
  if (tree?.kind === "ref") return blockOf(readReference(text3), { ...place, down: 0, right: 0 });
  if (tree?.kind === "name") return named(tree.name, place);
  throw new FormulaError("#REF!");
}
var arithmetic = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "^": (a, b) => a ** b,
  "/": (a, b) => {
    if (b === 0) throw new FormulaError("#DIV/0!");
    return a / b;
  }
};
var order = {
  "=": (s) => s === 0,
  "<>": (s) => s !== 0,
  "<": (s) => s < 0,
  "<=": (s) => s <= 0,
  ">": (s) => s > 0,
  ">=": (s) => s >= 0
};
function value(node, place) {
  if (!node) throw new FormulaError("#N/A");
  switch (node.kind) {
    case "value":
      return node.value;
    case "missing":
      return void 0;
    case "error":
      throw new FormulaError(node.code);
    case "ref":
      return blockOf(node.ref, place);
    case "name":
      return named(node.name, place);
    case "array": {
      const rows = node.rows.map((row) => row.map((item) => single(value(item, place))));
      return { rows: rows.length, columns: rows[0]?.length ?? 0, at: (r, c) => rows[r]?.[c] };
    }
    case "unary":
      return node.operator === "%" ? numberOf(value(node.of, place)) / 100 : node.operator === "-" ? -numberOf(value(node.of, place)) : value(node.of, place);
    case "binary":
      return binary(node.operator, value(node.left, place), value(node.right, place));
    case "call":
      return call(node.name, node.args, place);
  }
}
var isMany = (one) => isBlock(one) && (one.rows > 1 || one.columns > 1);
function cellByCell(operator, left, right) {
  const at3 = (of, row, column) => isMany(of) ? of.at(of.rows === 1 ? 0 : row, of.columns === 1 ? 0 : column) : of;
  const size2 = (of) => Math.max(isMany(left) ? left[of] : 1, isMany(right) ? right[of] : 1);
  const [rows, columns] = [size2("rows"), size2("columns")];
  const tailOf = (of) => isMany(of) && of.rows > 1 ? of.tail ?? of.rows : 0;
  const tail = Math.max(tailOf(left), tailOf(right));
  const found = [];
  for (let row = 0; row < distinctRows({ rows, tail }); row++)
    for (let column = 0; column < columns; column++)
      found.push(quiet(operator, at3(left, row, column), at3(right, row, column)));
  return { rows, columns, tail, at: (row, column) => found[Math.min(row, tail) * columns + column] };
}
function quiet(operator, left, right) {
  try {
    return binary(operator, left, right);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
}
function binary(operator, left, right) {
  if (isMany(left) || isMany(right)) return cellByCell(operator, left, right);
  if (operator === "&") return textOf(left) + textOf(right);
  const compared = order[operator];
  if (compared) return compared(compare(single(left), single(right)));
  return arithmetic[operator]?.(numberOf(left), numberOf(right)) ?? 0;
}
function call(name, args, place) {
  const special = lazy[name];
  if (special) return special(args, place);
  const work = functions[name];
  if (!work) throw new UnknownFunction(name);
  return work(
    args.map((arg) => tolerant(name, arg, place)),
    place.sheet.book.locale
  );
}
function tolerant(name, node, place) {
  if (!name.startsWith("IS")) return value(node, place);
  try {
    return value(node, place);
  } catch (error) {
    if (error instanceof FormulaError && !(error instanceof UnknownFunction)) return { error: error.error };
    throw error;
  }
}
function workOut(formula, place) {
  const tree = parse(formula, decimalComma(place.sheet.book.locale));
  if (!tree) return { error: "#ERROR!" };
  try {
    const found = value(tree, place);
    const one = isBlock(found) ? found.at(0, 0) : found;
    return isError(one) ? one : one ?? 0;
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
}
function holds(formula, place) {
  const tree = parse(formula, decimalComma(place.sheet.book.locale));
  if (!tree) throw new Error(`The formula ${formula} cannot be read here.`);
  try {
    return truthOf(value(tree, place));
  } catch (error) {
    if (error instanceof UnknownFunction)
      throw new Error(`The function ${error.functionName} in ${formula} is not modelled.`, { cause: error });
    if (error instanceof FormulaError) return false;
    throw error;
  }
}
function dependence(formula, comma) {
  const found = { row: false, column: false };
  const walk = (node) => {
    if (node.kind === "ref") {
      for (const corner2 of [node.ref.from, node.ref.to])
        if (corner2) {
          if (corner2.row !== void 0 && !corner2.fixedRow) found.row = true;
          if (corner2.column !== void 0 && !corner2.fixedColumn) found.column = true;
        }
    }
    if (node.kind === "call") {
      if (node.name === "ROW") found.row = true;
      if (node.name === "COLUMN") found.column = true;
      node.args.forEach(walk);
    }
    if (node.kind === "unary") walk(node.of);
    if (node.kind === "binary") {
      walk(node.left);
      walk(node.right);
    }
    if (node.kind === "array") node.rows.flat().forEach(walk);
  };
  const tree = parse(formula, comma);
  if (tree) walk(tree);
  return found;
}

// emulator/sheets/calculate.ts
var memory = new Memory(() => ({
  values: /* @__PURE__ */ new Map(),
  open: /* @__PURE__ */ new Set()
}));
function valueAt(sheet, row, column) {
  const cell = sheet.rows[row - 1]?.[column - 1];
  if (cell === void 0 || cell.formula === void 0) return cell?.value;
  const { values, open } = memory.of(sheet.book);
  let mine = values.get(sheet);
  if (!mine) values.set(sheet, mine = /* @__PURE__ */ new Map());
  const key = row * 2e4 + column;
  if (mine.has(key)) return mine.get(key);
  const name = `${sheet.id} ${key}`;
  if (open.has(name)) return { error: "#REF!" };
  open.add(name);
  const found = workOut(cell.formula, { sheet, row, column, down: 0, right: 0, read: valueAt });
  open.delete(name);
  mine.set(key, found);
  return found;
}
var truthAt = (sheet, formula, row, column, down, right) => holds(formula, { sheet, row, column, down, right, read: valueAt });
function truthWith(sheet, formula, row, column, value2) {
  const read3 = (other, r, c) => other === sheet && r === row && c === column ? value2 : valueAt(other, r, c);
  return holds(formula, { sheet, row, column, down: 0, right: 0, read: read3 });
}

// emulator/sheets/condition.ts
var fold = (value2) => String(value2).toLowerCase();
var numbers = (values) => values.map(Number);
var day = (value2) => Math.floor(value2);
var onNumber = (test2) => ({ value: value2 }, values) => typeof value2 === "number" && test2(value2, numbers(values)[0] ?? NaN, numbers(values)[1] ?? NaN);
var onText = (test2) => ({ text: text3 }, values) => test2(fold(text3), fold(values[0] ?? ""));
var onDay = (test2) => onNumber((value2, a, b) => test2(day(value2), day(a), day(b)));
var RELATIVE = {
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [today + 1, today + 1],
  YESTERDAY: (today) => [today - 1, today - 1],
  PAST_WEEK: (today) => [today - 6, today],
  PAST_MONTH: (today) => [today - 30, today],
  PAST_YEAR: (today) => [today - 364, today]
};
var onRelative = (test2) => ({ value: value2, today }, values) => {
  const span = RELATIVE[String(values[0])]?.(today);
  return typeof value2 === "number" && span !== void 0 && test2(day(value2), span[0], span[1]);
};
var tests = {
  CELL_EMPTY: ({ text: text3 }) => text3 === "",
  CELL_NOT_EMPTY: ({ text: text3 }) => text3 !== "",
  TEXT_CONTAINS: onText((text3, part) => text3.includes(part)),
  TEXT_DOES_NOT_CONTAIN: onText((text3, part) => !text3.includes(part)),
  TEXT_EQUAL_TO: onText((text3, part) => text3 === part),
  TEXT_STARTS_WITH: onText((text3, part) => text3.startsWith(part)),
  TEXT_ENDS_WITH: onText((text3, part) => text3.endsWith(part)),
  TEXT_IS_VALID_EMAIL: ({ text: text3 }) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text3),
  TEXT_IS_VALID_URL: ({ text: text3 }) => /^(?:(?:https?|ftp):\/\/)?[^\s/]+\.[^\s/.]{2,}(?:\/\S*)?$/i.test(text3),
  NUMBER_EQUAL_TO: onNumber((value2, a) => value2 === a),
  NUMBER_NOT_EQUAL_TO: onNumber((value2, a) => value2 !== a),
  NUMBER_GREATER_THAN: onNumber((value2, a) => value2 > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((value2, a) => value2 >= a),
  NUMBER_LESS_THAN: onNumber((value2, a) => value2 < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((value2, a) => value2 <= a),
  NUMBER_BETWEEN: onNumber((value2, a, b) => value2 >= Math.min(a, b) && value2 <= Math.max(a, b)),
  NUMBER_NOT_BETWEEN: onNumber((value2, a, b) => value2 < Math.min(a, b) || value2 > Math.max(a, b)),
  DATE_IS_VALID_DATE: onNumber(() => true),
  DATE_AFTER: onDay((value2, a) => value2 > a),
  DATE_BEFORE: onDay((value2, a) => value2 < a),
  DATE_EQUAL_TO: onDay((value2, a) => value2 === a),
  DATE_ON_OR_AFTER: onDay((value2, a) => value2 >= a),
  DATE_ON_OR_BEFORE: onDay((value2, a) => value2 <= a),
  DATE_BETWEEN: onDay((value2, a, b) => value2 >= a && value2 <= b),
  DATE_NOT_BETWEEN: onDay((value2, a, b) => value2 < a || value2 > b),
  DATE_AFTER_RELATIVE: onRelative((value2, _, last) => value2 > last),
  DATE_BEFORE_RELATIVE: onRelative((value2, first) => value2 < first),
  DATE_EQUAL_TO_RELATIVE: onRelative((value2, first, last) => value2 >= first && value2 <= last),
  CUSTOM_FORMULA: ({ formula }, values) => formula(String(values[0]))
};
function meets(condition, subject) {
  const test2 = tests[condition.criteria];
  if (!test2) throw new Error(`The condition ${condition.criteria} is not modelled.`);
  return test2(subject, condition.values);
}
var comparable = (value2, locale) => value2 === void 0 ? "" : isError(value2) ? value2.error : typeof value2 === "boolean" ? value2 ? "TRUE" : "FALSE" : typeof value2 === "number" ? general(value2, locale) : value2;

// emulator/sheets/subject.ts
function subjectAt(sheet, row, column, anchor) {
  const { locale, timeZone } = sheet.book;
  const value2 = valueAt(sheet, row, column);
  return {
    value: value2,
    locale,
    text: displayCell(sheet.cell(row, column), value2, locale),
    today: Math.floor(toSerial(sheet.book.now(), timeZone)),
    formula: (text3) => truthAt(sheet, text3, row, column, row - anchor.row, column - anchor.column)
  };
}

// emulator/sheets/conditional.ts
var memory2 = new Memory(() => /* @__PURE__ */ new Map());
function ready(sheet) {
  const sheets2 = memory2.of(sheet.book);
  const found = sheets2.get(sheet);
  if (found) return found;
  const made = sheet.conditional.filter((rule) => rule.condition).map((rule) => {
    const areas = rule.ranges.map((range) => resolve(range, sheet.maxRows, sheet.maxColumns));
    const anchor = {
      row: Math.min(...areas.map((area) => area.row)),
      column: Math.min(...areas.map((area) => area.column))
    };
    const custom = rule.condition?.criteria === "CUSTOM_FORMULA" ? dependence(String(rule.condition.values[0]), decimalComma(sheet.book.locale)) : { row: true, column: true };
    return {
      rule,
      areas,
      anchor,
      known: /* @__PURE__ */ new Map(),
      key: (row, column) => (custom.row ? row * 2e4 : 0) + (custom.column ? column : 0)
    };
  });
  sheets2.set(sheet, made);
  return made;
}
function applies({ rule, areas, anchor, key, known: known2 }, sheet, row, column) {
  if (!rule.condition || !areas.some((area) => contains(area, row, column))) return false;
  const place = key(row, column);
  let answer2 = known2.get(place);
  if (answer2 === void 0)
    known2.set(place, answer2 = meets(rule.condition, subjectAt(sheet, row, column, anchor)));
  return answer2;
}
function effectAt(sheet, row, column) {
  const effect = {};
  for (const item of ready(sheet)) {
    if (!applies(item, sheet, row, column)) continue;
    const { background, fontColor, bold, italic, strikethrough, underline } = item.rule;
    for (const [name, value2] of Object.entries({
      background,
      fontColor,
      bold,
      italic,
      strikethrough,
      underline
    }))
      if (value2 !== void 0 && !(name in effect)) effect[name] = value2;
  }
  return effect;
}

// emulator/sheets/messages.ts
var sentences = {
  protectedCell: {
    en: "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    vi: "B\u1EA1n \u0111ang c\u1ED1 g\u1EAFng ch\u1EC9nh s\u1EEDa m\u1ED9t \xF4 ho\u1EB7c \u0111\u1ED1i t\u01B0\u1EE3ng \u0111\u01B0\u1EE3c b\u1EA3o v\u1EC7. Vui l\xF2ng li\xEAn h\u1EC7 v\u1EDBi ch\u1EE7 s\u1EDF h\u1EEFu b\u1EA3ng t\xEDnh \u0111\u1EC3 x\xF3a ch\u1EBF \u0111\u1ED9 b\u1EA3o v\u1EC7 n\u1EBFu b\u1EA1n c\u1EA7n ch\u1EC9nh s\u1EEDa."
  },
  outside: {
    en: "The coordinates of the range are outside the dimensions of the sheet.",
    vi: "T\u1ECDa \u0111\u1ED9 c\u1EE7a d\u1EA3i \xF4 n\u1EB1m ngo\xE0i k\xEDch th\u01B0\u1EDBc c\u1EE7a trang t\xEDnh."
  },
  rangeNotFound: { en: "Range not found", vi: "Kh\xF4ng t\xECm th\u1EA5y d\u1EA3i \xF4" },
  rowsAtLeastOne: {
    en: "The number of rows in the range must be at least 1.",
    vi: "S\u1ED1 h\xE0ng trong d\u1EA3i \xF4 ph\u1EA3i \xEDt nh\u1EA5t l\xE0 1."
  },
  columnsAtLeastOne: {
    en: "The number of columns in the range must be at least 1.",
    vi: "S\u1ED1 c\u1ED9t trong d\u1EA3i \xF4 ph\u1EA3i \xEDt nh\u1EA5t l\xE0 1."
  },
  startRowTooSmall: {
    en: "The starting row of the range is too small.",
    vi: "H\xE0ng b\u1EAFt \u0111\u1EA7u c\u1EE7a d\u1EA3i \xF4 qu\xE1 nh\u1ECF."
  },
  startColumnTooSmall: {
    en: "The starting column of the range is too small.",
    vi: "C\u1ED9t b\u1EAFt \u0111\u1EA7u c\u1EE7a d\u1EA3i \xF4 qu\xE1 nh\u1ECF."
  },
  rowsMismatch: {
    en: "The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.",
    vi: "S\u1ED1 h\xE0ng trong d\u1EEF li\u1EC7u kh\xF4ng kh\u1EDBp v\u1EDBi s\u1ED1 h\xE0ng trong d\u1EA3i \xF4. D\u1EEF li\u1EC7u c\xF3 {0} nh\u01B0ng d\u1EA3i \xF4 c\xF3 {1}."
  },
  columnsMismatch: {
    en: "The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.",
    vi: "S\u1ED1 c\u1ED9t trong d\u1EEF li\u1EC7u kh\xF4ng kh\u1EDBp v\u1EDBi s\u1ED1 c\u1ED9t trong d\u1EA3i \xF4. D\u1EEF li\u1EC7u c\xF3 {0} nh\u01B0ng d\u1EA3i \xF4 c\xF3 {1}."
  },
  signature: {
    en: "The parameters ({0}) don't match the method signature for {1}.",
    vi: "C\xE1c tham s\u1ED1 ({0}) kh\xF4ng kh\u1EDBp v\u1EDBi ch\u1EEF k\xFD ph\u01B0\u01A1ng th\u1EE9c cho {1}."
  },
  duplicateTab: {
    en: 'A sheet with the name "{0}" already exists. Please enter another name.',
    vi: '\u0110\xE3 t\u1ED3n t\u1EA1i m\u1ED9t trang t\xEDnh c\xF3 t\xEAn "{0}". Vui l\xF2ng nh\u1EADp t\xEAn kh\xE1c.'
  },
  sheetNotFound: { en: "Sheet {0} not found", vi: "Kh\xF4ng t\xECm th\u1EA5y trang t\xEDnh {0}" },
  lastVisible: {
    en: "You can't hide all the sheets in a document.",
    vi: "B\u1EA1n kh\xF4ng th\u1EC3 \u1EA9n t\u1EA5t c\u1EA3 trang t\xEDnh trong t\xE0i li\u1EC7u."
  },
  lastSheet: {
    en: "You can't remove all the sheets in a document.",
    vi: "B\u1EA1n kh\xF4ng th\u1EC3 x\xF3a t\u1EA5t c\u1EA3 trang t\xEDnh trong t\xE0i li\u1EC7u."
  },
  rowsOutOfBounds: { en: "Those rows are out of bounds.", vi: "C\xE1c h\xE0ng \u0111\xF3 n\u1EB1m ngo\xE0i gi\u1EDBi h\u1EA1n." },
  columnsOutOfBounds: { en: "Those columns are out of bounds.", vi: "C\xE1c c\u1ED9t \u0111\xF3 n\u1EB1m ngo\xE0i gi\u1EDBi h\u1EA1n." },
  allRows: {
    en: "It is not possible to delete all non-frozen rows.",
    vi: "Kh\xF4ng th\u1EC3 x\xF3a t\u1EA5t c\u1EA3 c\xE1c h\xE0ng kh\xF4ng c\u1ED1 \u0111\u1ECBnh."
  },
  allColumns: {
    en: "It is not possible to delete all non-frozen columns.",
    vi: "Kh\xF4ng th\u1EC3 x\xF3a t\u1EA5t c\u1EA3 c\xE1c c\u1ED9t kh\xF4ng c\u1ED1 \u0111\u1ECBnh."
  },
  freezeAllRows: {
    en: "You can't freeze all visible rows on the sheet.",
    vi: "B\u1EA1n kh\xF4ng th\u1EC3 c\u1ED1 \u0111\u1ECBnh t\u1EA5t c\u1EA3 c\xE1c h\xE0ng hi\u1EC3n th\u1ECB tr\xEAn trang t\xEDnh."
  },
  freezeAllColumns: {
    en: "You can't freeze all visible columns on the sheet.",
    vi: "B\u1EA1n kh\xF4ng th\u1EC3 c\u1ED1 \u0111\u1ECBnh t\u1EA5t c\u1EA3 c\xE1c c\u1ED9t hi\u1EC3n th\u1ECB tr\xEAn trang t\xEDnh."
  },
  filterExists: {
    en: "You can't create a filter in a sheet that already has a filter.",
    vi: "B\u1EA1n kh\xF4ng th\u1EC3 t\u1EA1o b\u1ED9 l\u1ECDc trong m\u1ED9t trang t\xEDnh \u0111\xE3 c\xF3 b\u1ED9 l\u1ECDc."
  },
  validation: {
    en: "The data you entered in cell {0} violates the data validation rules set on this cell.",
    vi: "D\u1EEF li\u1EC7u b\u1EA1n \u0111\xE3 nh\u1EADp v\xE0o \xF4 {0} vi ph\u1EA1m c\xE1c quy t\u1EAFc x\xE1c th\u1EF1c d\u1EEF li\u1EC7u \u0111\u01B0\u1EE3c \u0111\u1EB7t tr\xEAn \xF4 n\xE0y."
  },
  tooManyChoices: {
    en: "The data validation rule has more items than the limit of {0}. Use the \u201CList from a range\u201D criteria instead.",
    vi: "Quy t\u1EAFc x\xE1c th\u1EF1c d\u1EEF li\u1EC7u c\xF3 nhi\u1EC1u m\u1EE5c h\u01A1n gi\u1EDBi h\u1EA1n {0}. H\xE3y d\xF9ng ti\xEAu ch\xED \u201CDanh s\xE1ch t\u1EEB m\u1ED9t d\u1EA3i \xF4\u201D."
  },
  malformedFormula: {
    en: "Conditional format rule formula is malformed: {0}",
    vi: "C\xF4ng th\u1EE9c c\u1EE7a quy t\u1EAFc \u0111\u1ECBnh d\u1EA1ng c\xF3 \u0111i\u1EC1u ki\u1EC7n kh\xF4ng \u0111\xFAng: {0}"
  },
  typedColumns: {
    en: "This operation is not allowed on cells in typed columns.",
    vi: "Kh\xF4ng th\u1EC3 th\u1EF1c hi\u1EC7n thao t\xE1c n\xE0y tr\xEAn c\xE1c \xF4 trong c\u1ED9t c\xF3 ki\u1EC3u."
  },
  formatRuleOtherSheet: {
    en: "Conditional format rule cannot reference a different sheet.",
    vi: "Quy t\u1EAFc \u0111\u1ECBnh d\u1EA1ng c\xF3 \u0111i\u1EC1u ki\u1EC7n kh\xF4ng th\u1EC3 tham chi\u1EBFu m\u1ED9t trang t\xEDnh kh\xE1c."
  },
  tooManyCells: {
    en: "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    vi: "Thao t\xE1c n\xE0y s\u1EBD l\xE0m t\u0103ng s\u1ED1 l\u01B0\u1EE3ng \xF4 trong s\u1ED5 l\xE0m vi\u1EC7c v\u01B0\u1EE3t qu\xE1 gi\u1EDBi h\u1EA1n 10000000 \xF4."
  },
  tooLong: {
    en: "Your input contains more than the maximum of 50000 characters in a single cell.",
    vi: "N\u1ED9i dung b\u1EA1n nh\u1EADp v\u01B0\u1EE3t qu\xE1 m\u1EE9c t\u1ED1i \u0111a l\xE0 50000 k\xFD t\u1EF1 trong m\u1ED9t \xF4."
  },
  noEdit: {
    en: "You do not have permission to access the requested document.",
    vi: "B\u1EA1n kh\xF4ng c\xF3 quy\u1EC1n truy c\u1EADp t\xE0i li\u1EC7u y\xEAu c\u1EA7u."
  },
  documentMissing: {
    en: "Document {0} is missing (perhaps it was deleted, or you don't have read access?)",
    vi: "T\xE0i li\u1EC7u {0} b\u1ECB thi\u1EBFu (c\xF3 th\u1EC3 t\xE0i li\u1EC7u \u0111\xE3 b\u1ECB x\xF3a?)"
  },
  noCurrentProtection: {
    en: "You do not have permission to perform that action.",
    vi: "B\u1EA1n kh\xF4ng c\xF3 quy\u1EC1n th\u1EF1c hi\u1EC7n h\xE0nh \u0111\u1ED9ng \u0111\xF3."
  },
  domainEditConsumer: {
    en: "Domain-wide edit access cannot be changed for this spreadsheet.",
    vi: "Kh\xF4ng th\u1EC3 thay \u0111\u1ED5i quy\u1EC1n ch\u1EC9nh s\u1EEDa tr\xEAn to\xE0n mi\u1EC1n cho b\u1EA3ng t\xEDnh n\xE0y."
  },
  sheetProtectionOnly: {
    en: "Unprotected ranges can only be set on sheet protections.",
    vi: "Ch\u1EC9 c\xF3 th\u1EC3 \u0111\u1EB7t d\u1EA3i \xF4 kh\xF4ng \u0111\u01B0\u1EE3c b\u1EA3o v\u1EC7 trong ch\u1EBF \u0111\u1ED9 b\u1EA3o v\u1EC7 trang t\xEDnh."
  },
  invalidEmail: { en: "Invalid email: {0}", vi: "Email kh\xF4ng h\u1EE3p l\u1EC7: {0}" },
  argument: { en: "Invalid argument: {0}", vi: "\u0110\u1ED1i s\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: {0}" },
  nameInvalid: {
    en: "The name you are trying to use is not valid.",
    vi: "T\xEAn b\u1EA1n \u0111ang c\u1ED1 s\u1EED d\u1EE5ng kh\xF4ng h\u1EE3p l\u1EC7."
  },
  mergeConflict: {
    en: "You must select all cells in a merged range to merge or unmerge them.",
    vi: "B\u1EA1n ph\u1EA3i ch\u1ECDn t\u1EA5t c\u1EA3 c\xE1c \xF4 trong m\u1ED9t d\u1EA3i \xF4 \u0111\xE3 h\u1EE3p nh\u1EA5t \u0111\u1EC3 h\u1EE3p nh\u1EA5t ho\u1EB7c h\u1EE7y h\u1EE3p nh\u1EA5t ch\xFAng."
  },
  tooManySheets: {
    en: "The number of sheets would be above the limit of 200 sheets.",
    vi: "S\u1ED1 l\u01B0\u1EE3ng trang t\xEDnh s\u1EBD v\u01B0\u1EE3t qu\xE1 gi\u1EDBi h\u1EA1n 200 trang t\xEDnh."
  },
  invalidTimeZone: {
    en: "Invalid argument: timezone. Should be of type: String",
    vi: "\u0110\u1ED1i s\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: timezone. Ph\u1EA3i c\xF3 lo\u1EA1i: String"
  }
};
function sentence(key, reader, ...parts) {
  return sentences[key][reader.language].replace(
    /\{(\d)\}/g,
    (_, at3) => String(parts[Number(at3)] ?? "")
  );
}
var googleError = (key, reader, ...parts) => new GoogleError(sentence(key, reader, ...parts));
var refused = (key, reader, ...parts) => new Refused(sentence(key, reader, ...parts));

// emulator/sheets/arguments.ts
var isDate = (value2) => Object.prototype.toString.call(value2) === "[object Date]";
function isA(value2, name) {
  if (!(value2 instanceof Remote)) return false;
  for (let at3 = value2; at3; at3 = Object.getPrototypeOf(at3))
    if (at3.constructor.name === name) return true;
  return false;
}
var plain = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && !isDate(value2) && !(value2 instanceof Remote) && !(value2 instanceof EnumValue) && !(value2 instanceof Foreign);
var basic = {
  number: (value2) => typeof value2 === "number" && !Number.isNaN(value2),
  int: (value2) => typeof value2 === "number" && Number.isFinite(value2),
  string: (value2) => typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean",
  boolean: (value2) => typeof value2 === "boolean",
  date: (value2) => isDate(value2),
  object: plain,
  any: () => true
};
var tests2 = /* @__PURE__ */ new Map();
function test(name) {
  const known2 = tests2.get(name);
  if (known2) return known2;
  const made = make2(name);
  tests2.set(name, made);
  return made;
}
function make2(name) {
  if (name.endsWith("[]")) {
    const item = test(name.slice(0, -2));
    return (value2) => Array.isArray(value2) && value2.every(item);
  }
  if (name.endsWith("?")) {
    const item = test(name.slice(0, -1));
    return (value2) => value2 === null || value2 === void 0 || item(value2);
  }
  if (name.startsWith("enum:"))
    return (value2) => value2 instanceof EnumValue && value2.enumName.split(".").pop() === name.slice(5);
  return basic[name] ?? ((value2) => isA(value2, name));
}
function typeName(value2) {
  if (value2 === null || value2 === void 0) return "null";
  if (typeof value2 === "string") return "String";
  if (typeof value2 === "number") return "number";
  if (typeof value2 === "boolean") return "Boolean";
  if (isDate(value2)) return "Date";
  if (value2 instanceof Remote) return `SpreadsheetApp.${value2.constructor.name}`;
  if (value2 instanceof EnumValue) return `SpreadsheetApp.${value2.enumName.split(".").pop() ?? ""}`;
  if (Array.isArray(value2)) return value2.length ? `${typeName(value2[0])}[]` : "[]";
  return "Object";
}
var split = /* @__PURE__ */ new Map();
function overload(text3) {
  let list2 = split.get(text3);
  if (!list2) split.set(text3, list2 = text3 === "" ? [] : text3.split(",").map(test));
  return list2;
}
function take(run, method, args, ...overloads) {
  for (const text3 of overloads) {
    const list2 = overload(text3);
    if (list2.length === args.length && list2.every((check, at3) => check(args[at3]))) return;
  }
  const name = method.startsWith("SpreadsheetApp.") ? method : `SpreadsheetApp.${method}`;
  throw googleError("signature", run, args.map(typeName).join(","), name);
}

// emulator/sheets/typing.ts
var import_numfmt2 = __toESM(require_dist(), 1);
function readTyped(text3, pattern2, context) {
  if (text3 === "") return {};
  if (isPlainText(pattern2)) return readPlainText(text3, context);
  if (text3.startsWith("'")) return text3.length > 1 ? { value: text3.slice(1) } : {};
  if (text3.startsWith("=") && text3.length > 1) return typedFormula(text3, context.locale);
  return readLiteral(text3, context) ?? readPlus(text3) ?? { value: text3 };
}
function typedFormula(formula, locale) {
  const formats2 = defaultFormats(locale);
  if (/^=\s*NOW\(\s*\)\s*$/i.test(formula)) return { formula, format: formats2.dateTime };
  return /^=\s*(?:TODAY\(\s*\)|DATE\([^()]*\))(?:\s*[+-]\s*\d+)?\s*$/i.test(formula) ? { formula, format: formats2.date } : { formula };
}
function readPlainText(text3, context) {
  if (text3.startsWith("'") && !context.unsure.plainTextKeepsApostrophe)
    return text3.length > 1 ? { value: text3.slice(1) } : {};
  if (!context.unsure.plainTextStopsFormulas && /^[=+]./.test(text3))
    return text3.startsWith("=") ? typedFormula(text3, context.locale) : readPlus(text3) ?? { value: text3 };
  return { value: text3 };
}
var readPlus = (text3) => text3.startsWith("+") && text3.length > 1 ? { formula: `=${text3.slice(1)}` } : void 0;
function readLiteral(raw, context) {
  const text3 = raw.trim();
  if (text3 === "" || text3.length > 60 || !/[\dA-Za-z]/.test(text3)) return void 0;
  const flag2 = (0, import_numfmt2.parseBool)(text3, { locale: "en" });
  if (flag2) return { value: flag2.value };
  if (!/\d/.test(text3)) return void 0;
  return readNumber(text3, context.locale) ?? readMoment(text3, context);
}
function readNumber(text3, locale) {
  if (/^\(.*\)$/.test(text3) && !/^\([\d.,]+\)$/.test(text3)) return void 0;
  if (/\d\s+\d+\/\d+$/.test(text3)) return void 0;
  const number = (0, import_numfmt2.parseNumber)(text3, { locale: localeTag(locale) });
  if (!number || !Number.isFinite(number.value)) return void 0;
  return { value: number.value, ...numberFormat(text3, locale) };
}
function numberFormat(text3, locale) {
  const comma = decimalComma(locale);
  const decimals = (comma ? /,\d/ : /\.\d/).test(text3);
  if (text3.includes("%")) return { format: decimals ? "0.00%" : "0%" };
  if (/[$₫€£¥]/.test(text3)) {
    const sign = /[$₫€£¥]/.exec(text3)?.[0] ?? "";
    const figure = decimals ? "#,##0.00" : "#,##0";
    return {
      format: text3.trim().startsWith(sign) || text3.trim().startsWith(`-${sign}`) ? `"${sign}"${figure}` : `${figure}\\ "${sign}"`
    };
  }
  if (/\de[+-]?\d/i.test(text3)) return { format: "0.00E+00" };
  return (comma ? /\d\.\d{3}/ : /\d,\d{3}/).test(text3) ? { format: decimals ? "#,##0.00" : "#,##0" } : {};
}
function readMoment(text3, context) {
  const tag = localeTag(context.locale);
  const formats2 = defaultFormats(context.locale);
  const time = (0, import_numfmt2.parseTime)(text3, { locale: tag });
  if (time && time.value >= 0)
    return {
      value: time.value,
      format: /\d+:\d+:\d+/.test(text3) ? formats2.time.replace("mm", "mm:ss") : formats2.time
    };
  const day3 = readDay(text3, context);
  if (day3 !== void 0) return { value: day3, format: formats2.date };
  const date = (0, import_numfmt2.parseDate)(text3.replace(/^(\S+)T(\d)/, "$1 $2"), { locale: tag });
  if (!date || /^[A-Za-z]+\d+$/.test(text3)) return void 0;
  return {
    value: withYear(text3, date.value, context),
    format: date.value % 1 === 0 ? formats2.date : formats2.dateTime
  };
}
function readDay(text3, context) {
  const match2 = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}|\d))?$/.exec(text3);
  if (!match2) return void 0;
  const [a, b] = [Number(match2[1]), Number(match2[3])];
  const [month, day3] = context.locale === "en_US" ? [a, b] : [b, a];
  const now = dayOfSerial(toSerial(context.now, context.timeZone)).year;
  const year = match2[4] === void 0 ? now : match2[4].length > 2 ? Number(match2[4]) : Number(match2[4]) + (Number(match2[4]) < 50 ? 2e3 : 1900);
  return serialOfDay(year, month, day3);
}
function withYear(text3, serial, context) {
  if (/\d{4}/.test(text3) || /[/-]\d+[/-]\d/.test(text3)) return serial;
  const machine = (0, import_numfmt2.dateToSerial)([(/* @__PURE__ */ new Date()).getFullYear(), 1, 1]) ?? 0;
  if (dayOfSerial(serial).year !== dayOfSerial(machine).year) return serial;
  const { month, day: day3 } = dayOfSerial(serial);
  return (serialOfDay(dayOfSerial(toSerial(context.now, context.timeZone)).year, month, day3) ?? serial) + serial % 1;
}
function typeInto(cell, typed) {
  return cellOf(
    typed.value,
    typed.formula,
    cell?.note,
    bringFormat(cell?.style, typed),
    cell?.validation,
    void 0
  );
}
function bringFormat(style, typed) {
  const pattern2 = style?.numberFormat;
  if (typed.format === void 0) return style;
  const needsDate = typed.value !== void 0 && isDatePattern(typed.format) && !isDatePattern(pattern2);
  return isGeneral(pattern2) || needsDate ? restyle(style, { numberFormat: typed.format }) : style;
}

// emulator/sheets/content.ts
function typedOf(value2, pattern2, context) {
  if (value2 === null || value2 === void 0 || value2 === "") return {};
  if (typeof value2 === "string") return readTyped(value2, pattern2, context);
  if (typeof value2 === "number") return Number.isFinite(value2) ? { value: value2 } : { value: { error: "#NUM!" } };
  if (typeof value2 === "boolean") return { value: value2 };
  if (isDate(value2)) return dateTyped(value2, context);
  return { value: garbage(value2) };
}
function dateTyped(date, context) {
  if (Number.isNaN(date.getTime())) return { value: { error: "#NUM!" } };
  const value2 = toSerial(date, context.timeZone);
  const formats2 = defaultFormats(context.locale);
  return { value: value2, format: value2 % 1 === 0 ? formats2.date : formats2.dateTime };
}
function garbage(value2) {
  if (Array.isArray(value2)) return "[Ljava.lang.Object;@4b6690c0";
  if (value2 instanceof EnumValue) return value2.name;
  if (value2 instanceof Foreign) return value2.text;
  if (value2 instanceof Remote) return value2.constructor.name;
  return `{${Object.entries(value2).map(([name, item]) => `${name}=${String(item)}`).join(", ")}}`;
}
function written(cell, value2, context) {
  return typeInto(cell, typedOf(value2, cell?.style?.numberFormat, context));
}
function readOut(value2, cell, timeZone) {
  if (value2 === void 0) return "";
  if (isError(value2)) return value2.error;
  if (typeof value2 === "number" && isDatePattern(cell.style?.numberFormat) && isInstant(value2))
    return fromSerial(value2, timeZone);
  return value2;
}
var emptied = (cell) => typeInto(cell, {}) ?? EMPTY;

// emulator/sheets/filter.ts
function hiddenByFilter(sheet, row) {
  if (!sheet.filter) return false;
  const area = resolve(sheet.filter.area, sheet.maxRows, sheet.maxColumns);
  if (row <= area.row || row >= area.row + area.rows) return false;
  return Object.entries(sheet.filter.criteria).some(([column, criteria]) => {
    const subject = subjectAt(sheet, row, Number(column), { row: area.row + 1, column: Number(column) });
    if (criteria.hiddenValues?.includes(subject.text)) return true;
    if (criteria.visibleValues && !criteria.visibleValues.includes(subject.text)) return true;
    return criteria.condition !== void 0 && !meets(criteria.condition, subject);
  });
}

// emulator/host/people.ts
var same = (a, b) => a.toLowerCase() === b.toLowerCase();
var isListed = (email, list2) => list2.some((item) => same(item, email));
var isAmong = (email, list2, groups) => isListed(email, list2) || list2.some((item) => isListed(email, groups[item.toLowerCase()] ?? []));

// emulator/sheets/permissions.ts
var same2 = (a, b) => a.toLowerCase() === b.toLowerCase();
var domain = (email) => email.toLowerCase().split("@")[1] ?? "";
var mayEditFile = ({ email, world }) => same2(email, world.owner) || isAmong(email, world.editors, world.groups);
var mayOpenFile = (actor) => mayEditFile(actor) || isAmong(actor.email, actor.world.viewers, actor.world.groups);
var editorsOf = (protection, world) => protection.mirrors ? world.editors : protection.editors;
function allows(protection, { email, world }) {
  if (same2(email, world.owner) || protection.warningOnly || isAmong(email, editorsOf(protection, world), world.groups))
    return true;
  return protection.domainEdit && domain(email) === domain(world.owner) && isAmong(email, world.editors, world.groups);
}
function stoppedBy(sheet, area, actor) {
  const target = resolve(area, sheet.maxRows, sheet.maxColumns);
  return sheet.protections.filter(
    (protection) => !allows(protection, actor) && touches(sheet, protection, target)
  );
}
function touches(sheet, protection, target) {
  if (protection.area)
    return intersect(resolve(protection.area, sheet.maxRows, sheet.maxColumns), target) !== void 0;
  let left = [target];
  for (const hole of protection.unprotected)
    left = left.flatMap((part) => subtract(part, resolve(hole, sheet.maxRows, sheet.maxColumns)));
  return left.length > 0;
}
var mayEdit = (sheet, area, actor) => mayEditFile(actor) && stoppedBy(sheet, area, actor).length === 0;
var mayEditTab = (sheet, actor) => mayEditFile(actor) && sheet.protections.every((protection) => protection.area !== void 0 || allows(protection, actor));
var mayDeleteTab = (sheet, actor) => mayEditFile(actor) && sheet.protections.every((protection) => allows(protection, actor));
function mayInsert(sheet, at3, way, actor) {
  if (!mayEditTab(sheet, actor)) return false;
  return sheet.protections.every((protection) => {
    if (!protection.area || allows(protection, actor)) return true;
    const area = resolve(protection.area, sheet.maxRows, sheet.maxColumns);
    const [start, count3] = way === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    return at3 <= start || at3 >= start + count3;
  });
}
function mayRemove(sheet, area, actor) {
  return mayEditTab(sheet, actor) && mayEdit(sheet, area, actor);
}

// emulator/sheets/validation.ts
function refusal(sheet, cell, row, column, typed) {
  if (!cell.validation || cell.validation.allowInvalid) return false;
  if (typed.formula !== void 0 || typed.value === void 0) return false;
  return !keeps(sheet, cell.validation, typed.value, row, column);
}
function keeps(sheet, rule, value2, row, column) {
  if (isError(value2)) return false;
  const { locale, timeZone } = sheet.book;
  const text3 = comparable(value2, locale);
  if (rule.criteria === "VALUE_IN_LIST" || rule.criteria === "VALUE_IN_RANGE")
    return choicesOf(sheet, rule).includes(text3);
  if (rule.criteria === "CHECKBOX")
    return rule.values.length ? rule.values.some((item) => String(item) === String(value2)) : typeof value2 === "boolean";
  const today = Math.floor(toSerial(sheet.book.now(), timeZone));
  return meets(
    { criteria: rule.criteria, values: [...rule.values] },
    { value: value2, text: text3, locale, today, formula: (formula) => truthWith(sheet, formula, row, column, value2) }
  );
}
var lists = new Memory(() => /* @__PURE__ */ new Map());
function choicesOf(sheet, rule) {
  if (rule.criteria === "VALUE_IN_LIST") return rule.values.map(String);
  if (rule.criteria !== "VALUE_IN_RANGE") return [];
  const known2 = lists.of(sheet.book);
  let list2 = known2.get(rule);
  if (!list2) known2.set(rule, list2 = textsOf(sheet, rule.values[0]));
  return list2;
}
function textsOf(sheet, range) {
  const source = sheet.book.sheet(range.sheetId);
  if (!source) return [];
  const { row, column, rows, columns } = resolve(range.area, source.maxRows, source.maxColumns);
  const found = /* @__PURE__ */ new Set();
  for (let r = row; r < row + rows && r <= source.rows.length; r++)
    for (let c = column; c < column + columns; c++) {
      const text3 = displayCell(source.cell(r, c), valueAt(source, r, c), sheet.book.locale);
      if (text3 !== "") found.add(text3);
    }
  return [...found];
}

// emulator/sheets/book-view.ts
var kind = (value2, cell) => {
  if (value2 === void 0) return "empty";
  if (isError(value2)) return "error";
  if (typeof value2 === "number") return isDatePattern(cell.style?.numberFormat) ? "date" : "number";
  return typeof value2 === "boolean" ? "boolean" : "text";
};
function cellView(sheet, row, column) {
  const { locale, timeZone } = sheet.book;
  const cell = sheet.cell(row, column);
  const value2 = valueAt(sheet, row, column);
  const style = cell.style ?? {};
  const effect = effectAt(sheet, row, column);
  const { validation: rule } = cell;
  const link = cell.runs?.find((run) => run.link !== void 0)?.link;
  return {
    value: readOut(value2, cell, timeZone),
    display: displayCell(cell, value2, locale),
    ...cell.formula !== void 0 && { formula: cell.formula },
    type: kind(value2, cell),
    format: style.numberFormat ?? "",
    background: style.background ?? "#ffffff",
    fontColor: style.fontColor ?? "#000000",
    bold: style.fontWeight === "bold",
    note: cell.note ?? "",
    style,
    ...link !== void 0 && { link },
    ...rule && {
      validation: {
        criteria: rule.criteria,
        choices: choicesOf(sheet, rule),
        allowInvalid: rule.allowInvalid,
        ...rule.helpText !== void 0 && { helpText: rule.helpText },
        kept: value2 === void 0 || keeps(sheet, rule, value2, row, column)
      }
    },
    effectiveBackground: effect.background ?? style.background ?? "#ffffff",
    effectiveFontColor: effect.fontColor ?? style.fontColor ?? "#000000",
    effectiveBold: effect.bold ?? style.fontWeight === "bold"
  };
}
var numbersWhere = (count3, test2) => Array.from({ length: count3 }, (_, at3) => at3 + 1).filter(test2);
function tabView(sheet, world) {
  const { book } = sheet;
  const grid = (of) => Array.from(
    { length: sheet.lastRow },
    (_, r) => Array.from({ length: sheet.lastColumn }, (__, c) => of(r + 1, c + 1))
  );
  const { name, id, hidden, tabColor, maxRows, maxColumns, lastRow, lastColumn, frozenRows, frozenColumns } = sheet;
  return {
    name,
    id,
    hidden,
    tabColor,
    maxRows,
    maxColumns,
    lastRow,
    lastColumn,
    frozenRows,
    frozenColumns,
    hiddenColumns: numbersWhere(maxColumns, (at3) => sheet.isColumnHidden(at3)),
    hiddenRows: numbersWhere(sheet.rowDims.length, (at3) => sheet.isRowHidden(at3)),
    rowsHiddenByFilter: sheet.filter ? numbersWhere(lastRow, (at3) => hiddenByFilter(sheet, at3)) : [],
    widths: Object.fromEntries(
      sheet.columnDims.flatMap((dim, at3) => dim?.size === void 0 ? [] : [[at3 + 1, dim.size]])
    ),
    ...sheet.filter && { filter: toA1(resolve(sheet.filter.area, maxRows, maxColumns)) },
    merges: sheet.merges.map(toA1),
    conditionalRules: structuredClone(sheet.conditional),
    charts: structuredClone(sheet.charts),
    protections: sheet.protections.map((item) => ({
      id: item.id,
      range: item.area ? toA1(item.area) : "",
      description: item.description,
      warningOnly: item.warningOnly,
      editors: [...editorsOf(item, world)],
      unprotected: item.unprotected.map(toA1)
    })),
    values: () => grid((row, column) => readOut(valueAt(sheet, row, column), sheet.cell(row, column), book.timeZone)),
    display: () => grid((row, column) => displayCell(sheet.cell(row, column), valueAt(sheet, row, column), book.locale)),
    at: (row, column) => cellView(sheet, row, column),
    cell: (a1) => {
      const area = parseA1(a1, maxRows, maxColumns);
      if (!area) throw new Error(`${a1} is no cell.`);
      return cellView(sheet, area.row, area.column);
    }
  };
}
function bookView(model, world) {
  const now = () => {
    model.now = () => world.now();
  };
  return {
    get title() {
      return model.title;
    },
    get locale() {
      return model.locale;
    },
    get timeZone() {
      return model.timeZone;
    },
    get revision() {
      return model.revision;
    },
    get named() {
      return Object.fromEntries(
        model.named.map((item) => [item.name, `${model.sheet(item.sheetId)?.name ?? ""}!${toA1(item.area)}`])
      );
    },
    tabs: () => model.sheets.map((sheet) => sheet.name),
    tab: (name) => {
      now();
      const sheet = model.sheets.find((item) => item.name === name);
      if (!sheet)
        throw new Error(`There is no tab "${name}": ${model.sheets.map((item) => item.name).join(", ")}.`);
      return tabView(sheet, world);
    }
  };
}

// emulator/sheets/sort.ts
var rank2 = (value2) => typeof value2 === "number" ? 0 : typeof value2 === "string" ? 1 : typeof value2 === "boolean" ? 2 : 3;
var collators = /* @__PURE__ */ new Map();
var collator = (locale) => {
  let found = collators.get(locale);
  if (!found)
    collators.set(
      locale,
      found = new Intl.Collator(locale.replace("_", "-"), { sensitivity: "variant", numeric: false })
    );
  return found;
};
function compare2(a, b, ascending, locale) {
  if (a === void 0 || b === void 0) return a === b ? 0 : a === void 0 ? 1 : -1;
  const way = ascending ? 1 : -1;
  if (rank2(a) !== rank2(b)) return (rank2(a) - rank2(b)) * way;
  if (typeof a === "string" && typeof b === "string") return collator(locale).compare(a, b) * way;
  return isError(a) || isError(b) ? 0 : (Number(a) - Number(b)) * way;
}
function sortRows(sheet, area, keys) {
  const order2 = Array.from({ length: area.rows }, (_, at3) => ({
    from: area.row + at3,
    keys: keys.map(({ column }) => valueAt(sheet, area.row + at3, column))
  }));
  const locale = sheet.book.locale;
  order2.sort((a, b) => {
    for (const [at3, key] of keys.entries()) {
      const difference = compare2(a.keys[at3], b.keys[at3], key.ascending, locale);
      if (difference !== 0) return difference;
    }
    return a.from - b.from;
  });
  rearrange(
    sheet,
    area,
    order2.map((row) => row.from)
  );
}
function rearrange(sheet, area, from) {
  const comma = decimalComma(sheet.book.locale);
  const before = from.map(
    (row) => Array.from(
      { length: area.columns },
      (_, c) => sheet.rows[row - 1]?.[area.column - 1 + c]
    )
  );
  before.forEach(
    (cells, at3) => cells.forEach((cell, c) => {
      const row = area.row + at3;
      const shift = row - (from[at3] ?? row);
      sheet.put(
        row,
        area.column + c,
        cell?.formula && shift ? change(cell, { formula: translate(cell.formula, comma, shift, 0) }) : cell
      );
    })
  );
  sheet.book.touch();
}

// emulator/sheets/structure.ts
var afterInsert = (at3, count3) => ({ start, count: length }) => at3 <= start ? { start: start + count3, count: length } : at3 < start + length ? { start, count: length + count3 } : { start, count: length };
var afterDelete = (at3, count3) => ({ start, count: length }, open) => {
  const end = start + length;
  const cut = Math.max(0, Math.min(end, at3 + count3) - Math.max(start, at3));
  const left = length - cut;
  const begin = start - Math.max(0, Math.min(start, at3 + count3) - at3);
  return left > 0 ? { start: begin, count: left } : open ? { start: begin, count: 1 } : void 0;
};
var afterMove = (from, count3, to) => ({ start, count: length }) => {
  const place = (n) => {
    if (n >= from && n < from + count3) return to > from ? to - count3 + (n - from) : to + (n - from);
    if (to > from && n >= from + count3 && n < to) return n - count3;
    return to < from && n >= to && n < from ? n + count3 : n;
  };
  if (start >= from && start + length <= from + count3) return { start: place(start), count: length };
  const kept2 = [];
  for (let n = start; n < start + length; n++) if (n < from || n >= from + count3) kept2.push(place(n));
  const first = kept2[0] ?? start, last = kept2[kept2.length - 1] ?? start;
  return { start: first, count: last - first + 1 };
};
function followArea(area, way, follow) {
  const rows = way === "rows";
  const next = follow(
    rows ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns },
    Boolean(rows ? area.openRows : area.openColumns)
  );
  return next && (rows ? { ...area, row: next.start, rows: next.count } : { ...area, column: next.start, columns: next.count });
}
function followAll(sheet, way, follow) {
  const to = (area) => followArea(area, way, follow);
  const all = (areas) => areas.flatMap((area) => to(area) ?? []);
  sheet.protections = sheet.protections.flatMap((item) => {
    const area = item.area && to(item.area);
    return item.area && !area ? [] : [{ ...item, ...area && { area }, unprotected: all(item.unprotected) }];
  });
  sheet.conditional = sheet.conditional.map((rule) => ({ ...rule, ranges: all(rule.ranges) })).filter((rule) => rule.ranges.length > 0);
  sheet.merges = all(sheet.merges);
  sheet.tables = all(sheet.tables);
  if (sheet.filter) {
    const area = to(sheet.filter.area);
    sheet.filter = area && { area, criteria: followKeys(sheet.filter.criteria, way, follow) };
  }
  followOtherTabs(sheet, to);
  followFormulas(sheet, way, follow);
  followRules(sheet, way, follow);
}
function followRules(sheet, way, follow) {
  const made = /* @__PURE__ */ new Map();
  const comma = decimalComma(sheet.book.locale);
  const rewrite = (formula) => mapReferences(
    formula,
    comma,
    (ref2) => ref2.sheet === void 0 || ref2.sheet.toLowerCase() === sheet.name.toLowerCase() ? followReference(ref2, way, follow) : ref2
  );
  const next = (rule) => {
    let known2 = made.get(rule);
    if (!known2)
      made.set(
        rule,
        known2 = {
          ...rule,
          values: rule.values.map((value2) => {
            if (rule.criteria === "CUSTOM_FORMULA") return rewrite(String(value2));
            const range = value2;
            if (typeof range !== "object" || range?.sheetId !== sheet.id || !range.area) return value2;
            return { ...range, area: followArea(range.area, way, follow) ?? range.area };
          })
        }
      );
    return known2;
  };
  for (const other of sheet.book.sheets)
    if (other.holdsRules)
      eachCell(other, (cell, row, at3) => {
        const criteria = cell.validation?.criteria;
        if (cell.validation && (criteria === "VALUE_IN_RANGE" || criteria === "CUSTOM_FORMULA" && other === sheet))
          row[at3] = change(cell, { validation: next(cell.validation) });
      });
}
function eachCell(sheet, visit) {
  for (const row of sheet.rows) {
    if (!row) continue;
    for (let at3 = 0; at3 < row.length; at3++) {
      const cell = row[at3];
      if (cell && (cell.formula !== void 0 || cell.validation)) visit(cell, row, at3);
    }
  }
}
function followKeys(byColumn, way, follow) {
  if (way === "rows") return byColumn;
  return Object.fromEntries(
    Object.entries(byColumn).flatMap(([column, item]) => {
      const next = follow({ start: Number(column), count: 1 }, false);
      return next ? [[String(next.start), item]] : [];
    })
  );
}
function followOtherTabs(sheet, to) {
  const book = sheet.book;
  book.named = book.named.flatMap((name) => {
    if (name.sheetId !== sheet.id) return [name];
    const area = to(name.area);
    return area ? [{ ...name, area }] : [];
  });
  for (const other of book.sheets)
    for (const chart of other.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return [range];
        const area = to(range.area);
        return area ? [{ ...range, area }] : [];
      });
    }
}
function followFormulas(sheet, way, follow) {
  const comma = decimalComma(sheet.book.locale);
  for (const other of sheet.book.sheets) {
    const here = (ref2) => ref2.sheet === void 0 ? other === sheet : ref2.sheet.toLowerCase() === sheet.name.toLowerCase();
    const rewrite = (formula) => mapReferences(formula, comma, (ref2) => here(ref2) ? followReference(ref2, way, follow) : ref2);
    if (other.holdsFormulas)
      eachCell(other, (cell, row, at3) => {
        if (cell.formula === void 0) return;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) row[at3] = change(cell, { formula });
      });
    for (const rule of other.conditional) {
      if (rule.condition?.criteria === "CUSTOM_FORMULA")
        rule.condition = {
          ...rule.condition,
          values: rule.condition.values.map((value2) => typeof value2 === "string" ? rewrite(value2) : value2)
        };
    }
  }
}
function followReference(ref2, way, follow) {
  const key = way === "rows" ? "row" : "column";
  const a = ref2.from[key], b = ref2.to ? ref2.to[key] : a;
  if (a === void 0 && b === void 0) return ref2;
  const open = a === void 0 || b === void 0;
  const low = Math.min(a ?? b ?? 1, b ?? a ?? 1), high = Math.max(a ?? low, b ?? low);
  const next = follow({ start: low, count: open ? 1e6 : high - low + 1 }, open);
  if (!next) return void 0;
  const set = (at3, value2) => at3[key] === void 0 ? at3 : { ...at3, [key]: value2 };
  const end = next.start + next.count - 1;
  if (!ref2.to) return { ...ref2, from: set(ref2.from, next.start) };
  return (a ?? low) <= (b ?? high) ? { ...ref2, from: set(ref2.from, next.start), to: set(ref2.to, open ? next.start : end) } : { ...ref2, from: set(ref2.from, end), to: set(ref2.to, next.start) };
}
var dressOf = (cell) => cell && change(void 0, { style: cell.style, validation: cell.validation });
function insert(sheet, way, at3, count3, like) {
  if (way === "rows") {
    while (sheet.rows.length < at3 - 1) sheet.rows.push(void 0);
    const model = sheet.rows[like - 1];
    const dressed = model?.some((cell) => cell?.style || cell?.validation) ? model.map(dressOf) : void 0;
    splice(
      sheet.rows,
      at3 - 1,
      0,
      Array.from({ length: count3 }, () => dressed && [...dressed])
    );
    sheet.maxRows += count3;
    if (at3 <= sheet.frozenRows) sheet.frozenRows += count3;
  } else {
    for (const row of sheet.rows)
      if (row && row.length >= Math.min(at3, like)) {
        const dressed = dressOf(row[like - 1]);
        while (row.length < at3 - 1) row.push(void 0);
        splice(
          row,
          at3 - 1,
          0,
          Array.from({ length: count3 }, () => dressed)
        );
      }
    sheet.maxColumns += count3;
    if (at3 <= sheet.frozenColumns) sheet.frozenColumns += count3;
  }
  const dims = way === "rows" ? sheet.rowDims : sheet.columnDims;
  const size2 = dims[like - 1]?.size;
  while (dims.length < at3 - 1) dims.push(void 0);
  splice(
    dims,
    at3 - 1,
    0,
    Array.from({ length: count3 }, () => size2 === void 0 ? void 0 : { size: size2 })
  );
  followAll(sheet, way, afterInsert(at3, count3));
  sheet.book.touch();
}
function remove(sheet, way, at3, count3) {
  if (way === "rows") {
    splice(sheet.rows, at3 - 1, count3, []);
    splice(sheet.rowDims, at3 - 1, count3, []);
    sheet.maxRows -= count3;
    sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at3 + count3 - 1) - at3 + 1);
  } else {
    for (const row of sheet.rows) if (row) splice(row, at3 - 1, count3, []);
    splice(sheet.columnDims, at3 - 1, count3, []);
    sheet.maxColumns -= count3;
    sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at3 + count3 - 1) - at3 + 1);
  }
  followAll(sheet, way, afterDelete(at3, count3));
  sheet.book.touch();
}
function move(sheet, way, from, count3, to) {
  if (to >= from && to <= from + count3) return;
  const target = to > from ? to - count3 : to;
  const shift = (list2) => {
    while (list2.length < Math.max(from + count3, to) - 1) list2.push(void 0);
    splice(list2, target - 1, 0, list2.splice(from - 1, count3));
  };
  if (way === "rows") {
    shift(sheet.rows);
    shift(sheet.rowDims);
  } else {
    for (const row of sheet.rows) if (row) shift(row);
    shift(sheet.columnDims);
  }
  followAll(sheet, way, afterMove(from, count3, to));
  sheet.book.touch();
}
function splice(list2, at3, drop, items) {
  if (items.length < 1e4) {
    list2.splice(at3, drop, ...items);
    return;
  }
  const tail = list2.splice(at3).slice(drop);
  for (const item of items) list2.push(item);
  for (const item of tail) list2.push(item);
}

// emulator/sheets/sheet-model.ts
var SheetModel = class _SheetModel {
  constructor(book, options) {
    this.book = book;
    this.hidden = false;
    this.tabColor = null;
    this.maxRows = 1e3;
    this.maxColumns = 26;
    this.frozenRows = 0;
    this.frozenColumns = 0;
    this.rightToLeft = false;
    this.hiddenGridlines = false;
    /** rows[0] is row 1. A row without cells may be missing. */
    this.rows = [];
    this.rowDims = [];
    this.columnDims = [];
    this.protections = [];
    this.conditional = [];
    this.charts = [];
    this.merges = [];
    this.tables = [];
    /**
     * Has a cell of this tab ever held a formula, or a rule that looks at other cells? Then changes of
     * structure must follow them.
     */
    this.holdsFormulas = false;
    this.holdsRules = false;
    this.id = options.id;
    this.name = options.name;
    if (options.rows) this.maxRows = options.rows;
    if (options.columns) this.maxColumns = options.columns;
  }
  cell(row, column) {
    return this.rows[row - 1]?.[column - 1] ?? EMPTY;
  }
  put(row, column, cell) {
    let cells = this.rows[row - 1];
    if (!cells) {
      if (cell === void 0) return;
      while (this.rows.length < row) this.rows.push(void 0);
      cells = this.rows[row - 1] = [];
    }
    while (cells.length < column) cells.push(void 0);
    cells[column - 1] = cell;
    this.notice(cell);
  }
  notice(cell) {
    if (!cell) return;
    if (cell.formula !== void 0) this.holdsFormulas = true;
    if (cell.validation && (cell.validation.criteria === "VALUE_IN_RANGE" || cell.validation.criteria === "CUSTOM_FORMULA"))
      this.holdsRules = true;
  }
  /** Replaces each cell of the area by what `to` makes of it. */
  update(area, to) {
    const { row, column, rows, columns } = resolve(area, this.maxRows, this.maxColumns);
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const before = this.rows[r - 1]?.[c - 1];
        const after = to(before, r, c);
        if (after !== before) this.put(r, c, after);
      }
    this.book.touch();
  }
  /** Sets members of every cell of the area; equal cells stay one object. */
  set(area, members) {
    const made = /* @__PURE__ */ new Map();
    this.update(area, (cell) => {
      if (!made.has(cell)) made.set(cell, change(cell, members));
      return made.get(cell);
    });
  }
  /** The last row with content, 0 when the tab is empty. */
  get lastRow() {
    for (let r = Math.min(this.rows.length, this.maxRows); r > 0; r--)
      if (this.rows[r - 1]?.some(hasContent)) return r;
    return 0;
  }
  /** The last column with content, 0 when the tab is empty. */
  get lastColumn() {
    let last = 0;
    for (const row of this.rows)
      if (row) {
        for (let c = row.length; c > last; c--)
          if (hasContent(row[c - 1])) {
            last = c;
            break;
          }
      }
    return last;
  }
  isRowHidden(row) {
    return this.rowDims[row - 1]?.hidden ?? false;
  }
  isColumnHidden(column) {
    return this.columnDims[column - 1]?.hidden ?? false;
  }
  /** Gives the tab another name; formulas in the file that name the tab follow. */
  rename(name) {
    const comma = decimalComma(this.book.locale);
    const old = this.name.toLowerCase();
    this.name = name;
    for (const other of this.book.sheets)
      if (other.holdsFormulas)
        for (const row of other.rows)
          row?.forEach((cell, at3) => {
            if (!cell?.formula?.toLowerCase().includes(old)) return;
            row[at3] = change(cell, {
              formula: mapReferences(
                cell.formula,
                comma,
                (ref2) => ref2.sheet?.toLowerCase() === old ? { ...ref2, sheet: name } : ref2
              )
            });
          });
    this.book.touch();
  }
  /** The tab for JSON. */
  save(packer) {
    const cells = {};
    this.rows.forEach((row, r) => {
      if (!row?.some((cell) => cell)) return;
      const packed = [];
      let last, entry;
      for (const cell of row) {
        if (cell && cell === last && entry) {
          entry.x = (entry.x ?? 0) + 1;
          continue;
        }
        last = cell;
        entry = cell ? packer.pack(cell) : void 0;
        packed.push(entry ?? 0);
      }
      cells[r] = packed;
    });
    const dims = (list2) => list2.flatMap((dim, at3) => dim ? [[at3, dim]] : []);
    const {
      id,
      name,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      protections,
      conditional,
      charts,
      merges,
      tables,
      rightToLeft,
      hiddenGridlines
    } = this;
    return {
      id,
      name,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      cells,
      rowDims: dims(this.rowDims),
      columnDims: dims(this.columnDims),
      protections,
      conditional,
      filter: this.filter ?? null,
      charts,
      merges,
      tables,
      rightToLeft,
      hiddenGridlines
    };
  }
  static restore(book, saved, unpack) {
    const sheet = new _SheetModel(book, { id: saved.id, name: saved.name });
    const {
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      protections,
      conditional,
      charts,
      merges,
      tables = [],
      rightToLeft,
      hiddenGridlines
    } = saved;
    Object.assign(sheet, {
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      protections,
      conditional,
      charts,
      merges,
      tables,
      rightToLeft,
      hiddenGridlines
    });
    sheet.filter = saved.filter ?? void 0;
    for (const [at3, dim] of saved.rowDims) sheet.rowDims[at3] = dim;
    for (const [at3, dim] of saved.columnDims) sheet.columnDims[at3] = dim;
    for (const [at3, packed] of Object.entries(saved.cells)) {
      const row = [];
      for (const item of packed) {
        const cell = item === 0 ? void 0 : unpack(item);
        sheet.notice(cell);
        row.push(cell);
        for (let n = item === 0 ? 0 : item.x ?? 0; n > 0; n--) row.push(cell);
      }
      const index = Number(at3);
      while (sheet.rows.length <= index) sheet.rows.push(void 0);
      sheet.rows[index] = row;
    }
    return sheet;
  }
};

// emulator/sheets/tabs.ts
var wholeRows = (sheet, row, rows) => ({
  row,
  column: 1,
  rows,
  columns: sheet.maxColumns
});
var removedArea = (sheet, way, at3, count3) => way === "rows" ? wholeRows(sheet, at3, count3) : { row: 1, column: at3, rows: sheet.maxRows, columns: count3 };
function addTab(book, id, name, place) {
  const sheet = new SheetModel(book, { id, name });
  book.sheets.splice(Math.max(0, Math.min(place, book.sheets.length)), 0, sheet);
  book.touch();
  return sheet;
}
function copyTab(book, from, id, name, place) {
  const sheet = addTab(book, id, name, place);
  const {
    tabColor,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    rightToLeft,
    hiddenGridlines,
    holdsFormulas,
    holdsRules
  } = from;
  Object.assign(sheet, {
    tabColor,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    rightToLeft,
    hiddenGridlines,
    holdsFormulas,
    holdsRules
  });
  sheet.rows = from.rows.map((row) => row && [...row]);
  sheet.rowDims = from.rowDims.map((dim) => dim && { ...dim });
  sheet.columnDims = from.columnDims.map((dim) => dim && { ...dim });
  const copied = structuredClone({
    conditional: from.conditional,
    merges: from.merges,
    tables: from.tables,
    filter: from.filter
  });
  Object.assign(sheet, copied);
  book.touch();
  return sheet;
}
function dropTab(book, sheet) {
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.named = book.named.filter((name) => name.sheetId !== sheet.id);
  book.touch();
}

// emulator/sheets/hand.ts
var told = (sheet, row, column) => {
  const value2 = valueAt(sheet, row, column);
  if (value2 === void 0) return {};
  return {
    value: typeof value2 === "object" ? value2.error : typeof value2 === "boolean" ? String(value2).toUpperCase() : String(value2)
  };
};
var Hand = class {
  constructor(book, world, who) {
    this.book = book;
    this.world = world;
    this.who = who;
    book.now = () => world.now();
  }
  get actor() {
    return { email: this.who, world: this.world };
  }
  get typing() {
    return {
      locale: this.book.locale,
      timeZone: this.book.timeZone,
      now: this.world.now(),
      unsure: this.world.unsure
    };
  }
  refuse(key, ...parts) {
    throw refused(key, this.world, ...parts);
  }
  tab(name) {
    const sheet = this.book.sheets.find((item) => item.name === name);
    if (!sheet) throw new Error(`There is no tab "${name}".`);
    return sheet;
  }
  area(sheet, a1) {
    const area = parseA1(splitSheet(a1).rest, sheet.maxRows, sheet.maxColumns);
    if (!area) throw new Error(`${a1} is no range.`);
    return area;
  }
  must(sheet, area) {
    if (!mayEdit(sheet, area, this.actor)) this.refuse(mayEditFile(this.actor) ? "protectedCell" : "noEdit");
  }
  mustTab(sheet) {
    if (!mayEditTab(sheet, this.actor)) this.refuse(mayEditFile(this.actor) ? "protectedCell" : "noEdit");
  }
  put(sheet, area) {
    this.book.selections[this.who.toLowerCase()] = { sheetId: sheet.id, area };
  }
  /** The edit as onEdit tells it: value and oldValue only for a single cell. */
  edit(sheet, area, action) {
    const { row, column, rows, columns } = area;
    const single2 = rows === 1 && columns === 1;
    const before = single2 ? told(sheet, row, column).value : void 0;
    action();
    this.put(sheet, area);
    return [
      {
        kind: "edit",
        sheetId: sheet.id,
        row,
        column,
        rows,
        columns,
        ...single2 && told(sheet, row, column),
        ...before !== void 0 && { oldValue: before }
      }
    ];
  }
  select(tab, a1) {
    const sheet = this.tab(tab);
    this.put(sheet, this.area(sheet, a1));
    return [];
  }
  /** Types into one cell: read as Google reads it, refused by protection or by a rule that rejects. */
  type(tab, a1, text3) {
    const sheet = this.tab(tab);
    const { row, column } = this.area(sheet, a1);
    const area = { row, column, rows: 1, columns: 1 };
    this.must(sheet, area);
    const cell = sheet.cell(row, column);
    const typed = readTyped(text3, cell.style?.numberFormat, this.typing);
    if (refusal(sheet, cell, row, column, typed)) this.refuse("validation", toA1(area));
    return this.edit(sheet, area, () => sheet.update(area, (old) => typeInto(old, typed)));
  }
  /**
   * Pastes a block of texts. Rules that reject do not stop a paste. With formats, look, note and rule of the
   * target give way to those of the source; `formats` may give number formats cell by cell. The grid grows
   * when the block is larger.
   */
  paste(tab, a1, what) {
    const { values, formats: formats2, withFormats } = Array.isArray(what) ? { values: what, formats: void 0, withFormats: false } : what;
    const sheet = this.tab(tab);
    const { row, column } = this.area(sheet, a1);
    const area = {
      row,
      column,
      rows: values.length,
      columns: Math.max(1, ...values.map((line) => line.length))
    };
    this.must(sheet, area);
    if (row + area.rows - 1 > sheet.maxRows)
      insert(sheet, "rows", sheet.maxRows + 1, row + area.rows - 1 - sheet.maxRows, sheet.maxRows);
    if (column + area.columns - 1 > sheet.maxColumns)
      insert(
        sheet,
        "columns",
        sheet.maxColumns + 1,
        column + area.columns - 1 - sheet.maxColumns,
        sheet.maxColumns
      );
    const patterns = formats2;
    return this.edit(
      sheet,
      area,
      () => sheet.update(area, (cell, r, c) => {
        const text3 = values[r - row]?.[c - column] ?? "";
        const pattern2 = patterns?.[r - row]?.[c - column];
        const target = withFormats ? change(void 0, {
          style: pattern2 === void 0 ? void 0 : restyle(void 0, { numberFormat: pattern2 })
        }) : cell;
        return typeInto(target, readTyped(text3, target?.style?.numberFormat, this.typing));
      })
    );
  }
  /** The delete key: content goes, look and rules stay. */
  clear(tab, a1) {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    return this.edit(
      sheet,
      area,
      () => sheet.update(
        area,
        (cell) => cell ? change(
          cell.validation?.criteria === "CHECKBOX" && cell.validation.values.length === 0 ? { ...emptied(cell), value: false } : emptied(cell),
          {}
        ) : cell
      )
    );
  }
  insert(tab, way, at3, count3) {
    const sheet = this.tab(tab);
    if (!mayInsert(sheet, at3, way, this.actor))
      this.refuse(mayEditFile(this.actor) ? "protectedCell" : "noEdit");
    insert(sheet, way, at3, count3, Math.max(1, at3 - 1));
  }
  remove(tab, way, at3, count3) {
    const sheet = this.tab(tab);
    if (!mayRemove(sheet, removedArea(sheet, way, at3, count3), this.actor))
      this.refuse(mayEditFile(this.actor) ? "protectedCell" : "noEdit");
    if (at3 + count3 - 1 === (way === "rows" ? sheet.maxRows : sheet.maxColumns) && at3 <= (way === "rows" ? sheet.frozenRows : sheet.frozenColumns) + 1)
      this.refuse(way === "rows" ? "allRows" : "allColumns");
    remove(sheet, way, at3, count3);
  }
  /** New rows before row `row`; they look like the row above. */
  insertRows(tab, row, count3) {
    this.insert(tab, "rows", row, count3);
    return [{ kind: "change", changeType: "INSERT_ROW" }];
  }
  deleteRows(tab, row, count3) {
    this.remove(tab, "rows", row, count3);
    return [{ kind: "change", changeType: "REMOVE_ROW" }];
  }
  insertColumns(tab, column, count3) {
    this.insert(tab, "columns", column, count3);
    return [{ kind: "change", changeType: "INSERT_COLUMN" }];
  }
  deleteColumns(tab, column, count3) {
    this.remove(tab, "columns", column, count3);
    return [{ kind: "change", changeType: "REMOVE_COLUMN" }];
  }
  /** Drags columns so that they stand before what is now column `to`. */
  moveColumns(tab, from, count3, to) {
    const sheet = this.tab(tab);
    if (!mayRemove(sheet, removedArea(sheet, "columns", from, count3), this.actor))
      this.refuse("protectedCell");
    move(sheet, "columns", from, count3, to);
    return [{ kind: "change", changeType: "OTHER" }];
  }
  /** Sorts the rows with content below the frozen ones by a column. */
  sort(tab, column, ascending) {
    const sheet = this.tab(tab);
    const area = wholeRows(sheet, sheet.frozenRows + 1, Math.max(1, sheet.lastRow - sheet.frozenRows));
    this.must(sheet, area);
    sortRows(sheet, area, [{ column, ascending }]);
    return [{ kind: "change", changeType: "OTHER" }];
  }
  renameTab(tab, name) {
    const sheet = this.tab(tab);
    this.mustTab(sheet);
    const other = this.book.sheetNamed(name);
    if (other && other !== sheet) this.refuse("duplicateTab", name);
    sheet.rename(name);
    return [{ kind: "change", changeType: "OTHER" }];
  }
  deleteTab(tab) {
    const sheet = this.tab(tab);
    if (!mayDeleteTab(sheet, this.actor)) this.refuse(mayEditFile(this.actor) ? "protectedCell" : "noEdit");
    if (this.book.sheets.filter((item) => !item.hidden || item === sheet).length === 1)
      this.refuse("lastSheet");
    dropTab(this.book, sheet);
    return [{ kind: "change", changeType: "REMOVE_GRID" }];
  }
  duplicateTab(tab) {
    if (!mayEditFile(this.actor)) this.refuse("noEdit");
    const sheet = this.tab(tab);
    const base = this.book.locale.startsWith("vi") ? `B\u1EA3n sao c\u1EE7a ${tab}` : `Copy of ${tab}`;
    let name = base;
    for (let n = 1; this.book.sheetNamed(name); n++) name = `${base} ${n}`;
    copyTab(this.book, sheet, this.world.nextId(), name, this.book.sheets.indexOf(sheet) + 1);
    return [{ kind: "change", changeType: "INSERT_GRID" }];
  }
  addTab(name) {
    if (!mayEditFile(this.actor)) this.refuse("noEdit");
    if (this.book.sheetNamed(name)) this.refuse("duplicateTab", name);
    addTab(this.book, this.world.nextId(), name, this.book.sheets.length);
    return [{ kind: "change", changeType: "INSERT_GRID" }];
  }
  /** A note on every cell of a range; '' takes it away. */
  note(tab, a1, text3) {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    sheet.update(area, (cell) => change(cell, { note: text3 === "" ? void 0 : text3 }));
    return [{ kind: "change", changeType: "OTHER" }];
  }
  /** Puts a filter over a range, or takes it away. */
  setFilter(tab, a1) {
    const sheet = this.tab(tab);
    this.mustTab(sheet);
    if (a1 !== void 0 && sheet.filter) this.refuse("filterExists");
    sheet.filter = a1 === void 0 ? void 0 : { area: this.area(sheet, a1), criteria: {} };
    this.book.touch();
    return [{ kind: "change", changeType: "OTHER" }];
  }
  /** Format ▸ Convert to table: the range's columns have types from then on. */
  convertToTable(tab, a1) {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    sheet.tables.push(closed(area, sheet));
    this.book.touch();
    return [{ kind: "change", changeType: "OTHER" }];
  }
  format(tab, a1, how) {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    const { numberFormat: numberFormat3, background } = how;
    const look = {
      ...numberFormat3 !== void 0 && { numberFormat: isGeneral(numberFormat3) ? void 0 : numberFormat3 },
      ...background !== void 0 && { background: background || void 0 }
    };
    sheet.update(area, (cell) => change(cell, { style: restyle(cell?.style, look) }));
    return [{ kind: "change", changeType: "FORMAT" }];
  }
};

// emulator/sheets/pack.ts
function packStyles() {
  const table = { styles: [], rules: [] };
  const numbers2 = /* @__PURE__ */ new Map();
  const number = (list2, item) => {
    let at3 = numbers2.get(item);
    if (at3 === void 0) numbers2.set(item, at3 = list2.push(item) - 1);
    return at3;
  };
  const pack = (cell) => ({
    ...cell.value !== void 0 && { v: cell.value },
    ...cell.formula !== void 0 && { f: cell.formula },
    ...cell.note !== void 0 && { n: cell.note },
    ...cell.style && { s: number(table.styles, cell.style) },
    ...cell.validation && { d: number(table.rules, cell.validation) },
    ...cell.runs && { r: cell.runs }
  });
  return { table, pack };
}
function unpackStyles(table) {
  const styles2 = table.styles.map((style) => restyle(void 0, style));
  return (packed) => cellOf(
    packed.v,
    packed.f,
    packed.n,
    packed.s === void 0 ? void 0 : styles2[packed.s],
    packed.d === void 0 ? void 0 : table.rules[packed.d],
    packed.r
  );
}

// emulator/sheets/model.ts
var SpreadsheetModel = class _SpreadsheetModel {
  constructor(options) {
    /** Grows with every change; a page compares it to know that it must draw again. */
    this.revision = 0;
    this.sheets = [];
    this.named = [];
    /** By e-mail in lower case. Moving the cursor is no change of the file. */
    this.selections = {};
    /**
     * The time that TODAY(), NOW() and a date typed without a year mean: whoever reads or writes sets it first.
     */
    this.now = () => /* @__PURE__ */ new Date(0);
    this.id = options.id;
    this.title = options.title;
    this.locale = options.locale;
    this.timeZone = options.timeZone;
  }
  /** Marks a change: every mutation ends here. */
  touch() {
    this.revision++;
    this.onTouch?.(this.revision);
  }
  sheet(id) {
    return this.sheets.find((sheet) => sheet.id === id);
  }
  /** The tab of that name; Google compares tab names without regard to case. */
  sheetNamed(name) {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
  /** The name that Google gives to a tab nobody named: Sheet2, or Trang tính2 in a Vietnamese file. */
  freeName() {
    const word = this.locale.startsWith("vi") ? "Trang t\xEDnh" : "Sheet";
    for (let n = this.sheets.length + 1; ; n++) if (!this.sheetNamed(`${word}${n}`)) return `${word}${n}`;
  }
  /** The complete state, ready for JSON.stringify. */
  toJSON() {
    const packer = packStyles();
    const { id, title, locale, timeZone, revision, named: named2, selections } = this;
    return {
      id,
      title,
      locale,
      timeZone,
      revision,
      named: named2,
      selections,
      sheets: this.sheets.map((sheet) => sheet.save(packer)),
      styles: packer.table
    };
  }
  /** The spreadsheet that `toJSON` described. */
  static fromJSON(saved) {
    const model = new _SpreadsheetModel(saved);
    Object.assign(model, { revision: saved.revision, named: saved.named, selections: saved.selections });
    const unpack = unpackStyles(saved.styles);
    model.sheets = saved.sheets.map((sheet) => SheetModel.restore(model, sheet, unpack));
    return model;
  }
};

// emulator/sheets/remote/base.ts
var waiting = /* @__PURE__ */ new WeakMap();
var cursors = /* @__PURE__ */ new WeakMap();
var SheetsRemote = class extends Remote {
  /** The bound file, as it is now for everybody. */
  get _book() {
    const book = this._run.world.spreadsheet;
    book.now = () => this._run.now();
    return book;
  }
  get _actor() {
    return { email: this._run.effectiveUser, world: this._run.world };
  }
  get _typing() {
    const { locale, timeZone } = this._book;
    return { locale, timeZone, now: this._run.now(), unsure: this._run.world.unsure };
  }
  /**
   * The cursor of the person at the keyboard; a run without one (time trigger, web app) has a
   * cursor of its own.
   */
  get _cursor() {
    const { session: session2 } = this._run;
    return session2 ? this._book.selections[session2.email.toLowerCase()] : cursors.get(this._run);
  }
  set _cursor(at3) {
    const { session: session2 } = this._run;
    if (session2) this._book.selections[session2.email.toLowerCase()] = at3;
    else cursors.set(this._run, at3);
  }
  /** For a read: everything this run wrote happens first, as on Google. */
  _read() {
    this._run.settle();
    return this._book;
  }
  /** For a question about shape only: writes of mere content may go on waiting. */
  _shape() {
    if ((waiting.get(this._run) ?? 0) > 0) this._run.settle();
    return this._book;
  }
  /** A write that may wait: of cells' content or look (no `shape`), or of shape and rules. */
  _later(action, shape = false) {
    if (!shape) {
      this._run.pending.push(action);
      return;
    }
    waiting.set(this._run, (waiting.get(this._run) ?? 0) + 1);
    this._run.pending.push(() => {
      waiting.set(this._run, (waiting.get(this._run) ?? 1) - 1);
      action();
    });
  }
  /**
   * Runs a check that may refuse a write: now, or when the write is carried out, as the world's switch says.
   */
  _guarded(check, action, shape = false) {
    if (this._run.world.unsure.protectionErrorsAtFlush) {
      this._later(() => {
        check();
        action();
      }, shape);
      return;
    }
    this._shape();
    check();
    this._later(action, shape);
  }
  /** Throws Google's sentence when the run's user may not edit all of the area. */
  _mustEdit(sheet, area) {
    if (!mayEditFile(this._actor)) throw this._error("noEdit");
    if (this._run.kind === "simple" && this._run.world.unsure.simpleTriggersWriteProtected) return;
    if (!mayEdit(sheet, area, this._actor)) throw this._error("protectedCell");
  }
  _error(key, ...parts) {
    return googleError(key, this._run, ...parts);
  }
  /** Checks arguments against overloads, e.g. _take('Range.setNote', args, 'string?'). */
  _take(method, args, ...overloads) {
    take(this._run, method, args, ...overloads);
  }
  _invalid(text3) {
    return this._error("argument", text3);
  }
  _a1(area) {
    return toA1(area);
  }
};

// emulator/sheets/remote/range-base.ts
var makers = { spreadsheet: unlinked, sheet: unlinked, range: unlinked, wholeTab: unlinked };
function unlinked() {
  throw new Error("remote/index.ts was not loaded");
}
var RangeBase = class extends SheetsRemote {
  constructor(run, _sheetId, _place, _event) {
    super(run);
    this._sheetId = _sheetId;
    this._place = _place;
    this._event = _event;
  }
  _extras() {
    return this._event ?? {};
  }
  /** The tab, which someone may have deleted since. */
  get _tab() {
    const sheet = this._book.sheet(this._sheetId);
    if (!sheet) throw this._error("sheetNotFound", this._sheetId);
    return sheet;
  }
  /** The rectangle, open ends drawn out to the tab's present size. */
  get _area() {
    const sheet = this._tab;
    return resolve(this._place, sheet.maxRows, sheet.maxColumns);
  }
  /** The first cell, for the methods about one value. */
  get _corner() {
    return { row: this._place.row, column: this._place.column, rows: 1, columns: 1 };
  }
  _range(area) {
    return makers.range(this._run, this._sheetId, area);
  }
  getRow() {
    return this._place.row;
  }
  getRowIndex() {
    return this._place.row;
  }
  getColumn() {
    return this._place.column;
  }
  getNumRows() {
    this._shape();
    return this._area.rows;
  }
  getNumColumns() {
    this._shape();
    return this._area.columns;
  }
  getHeight() {
    return this.getNumRows();
  }
  getWidth() {
    return this.getNumColumns();
  }
  getLastRow() {
    return this.getRow() + this.getNumRows() - 1;
  }
  getLastColumn() {
    return this.getColumn() + this.getNumColumns() - 1;
  }
  getGridId() {
    return this._sheetId;
  }
  getSheet() {
    return makers.sheet(this._run, this._sheetId);
  }
  isStartRowBounded() {
    return !(this._place.openRows && this._place.row === 1);
  }
  isStartColumnBounded() {
    return !(this._place.openColumns && this._place.column === 1);
  }
  isEndRowBounded() {
    return !this._place.openRows;
  }
  isEndColumnBounded() {
    return !this._place.openColumns;
  }
  getA1Notation() {
    return toA1(this._place);
  }
  /** A cell counted from this range's corner. */
  getCell(...args) {
    this._take("Range.getCell", args, "int,int");
    const [row, column] = args;
    const { rows, columns } = this._area;
    if (row < 1 || column < 1 || row > rows || column > columns) throw this._error("outside");
    return this._range({
      row: this._place.row + Math.trunc(row) - 1,
      column: this._place.column + Math.trunc(column) - 1,
      rows: 1,
      columns: 1
    });
  }
  offset(...args) {
    this._take("Range.offset", args, "int,int", "int,int,int", "int,int,int,int");
    this._shape();
    const { row, column, rows, columns } = this._area;
    const [down, right, numRows = rows, numColumns = columns] = args;
    return this._range(
      checkedArea(this, this._tab, row + (down ?? 0), column + (right ?? 0), numRows, numColumns)
    );
  }
  /**
   * The block of neighbouring cells with content around this range; grows until an empty border surrounds it.
   */
  getDataRegion(...args) {
    this._take("Range.getDataRegion", args, "", "enum:Dimension");
    this._read();
    const only = args[0] === void 0 ? void 0 : String(args[0]);
    return this._range(dataRegion(this._tab, this._area, only));
  }
  /** The cell where Ctrl+arrow lands. */
  getNextDataCell(...args) {
    this._take("Range.getNextDataCell", args, "enum:Direction");
    this._read();
    const [dr, dc] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[String(args[0])] ?? [
      0,
      0
    ];
    return this._range({
      ...nextDataCell(this._tab, this._place.row, this._place.column, dr ?? 0, dc ?? 0),
      rows: 1,
      columns: 1
    });
  }
};
function checkedArea(by, sheet, row, column, rows, columns) {
  const area = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns)
  };
  if (area.rows < 1) throw by._error("rowsAtLeastOne");
  if (area.columns < 1) throw by._error("columnsAtLeastOne");
  if (area.row < 1) throw by._error("startRowTooSmall");
  if (area.column < 1) throw by._error("startColumnTooSmall");
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns)
    throw by._error("outside");
  return area;
}
function dataRegion(sheet, from, only) {
  let { row: top, column: left } = from;
  let bottom = top + from.rows - 1, right = left + from.columns - 1;
  const filled = (r1, c1, r2, c2) => {
    for (let r = Math.max(r1, 1); r <= Math.min(r2, sheet.maxRows); r++)
      for (let c = Math.max(c1, 1); c <= Math.min(c2, sheet.maxColumns); c++)
        if (hasContent(sheet.cell(r, c))) return true;
    return false;
  };
  const wide = only !== "ROWS", high = only !== "COLUMNS";
  for (let grew = true; grew; ) {
    grew = false;
    if (high && top > 1 && filled(top - 1, left, top - 1, right)) {
      top--;
      grew = true;
    }
    if (high && bottom < sheet.maxRows && filled(bottom + 1, left, bottom + 1, right)) {
      bottom++;
      grew = true;
    }
    if (wide && left > 1 && filled(top, left - 1, bottom, left - 1)) {
      left--;
      grew = true;
    }
    if (wide && right < sheet.maxColumns && filled(top, right + 1, bottom, right + 1)) {
      right++;
      grew = true;
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
function nextDataCell(sheet, row, column, dr, dc) {
  const inside = (r2, c2) => r2 >= 1 && c2 >= 1 && r2 <= sheet.maxRows && c2 <= sheet.maxColumns;
  const full = (r2, c2) => hasContent(sheet.cell(r2, c2));
  let r = row, c = column;
  if (!inside(r + dr, c + dc)) return { row, column };
  const run = full(r, c) && full(r + dr, c + dc);
  do {
    r += dr;
    c += dc;
  } while (inside(r + dr, c + dc) && (run ? full(r + dr, c + dc) : !full(r, c)));
  return { row: r, column: c };
}

// emulator/services/user.ts
var User = class extends Remote {
  /** @param _who ''  where Google hides who it is */
  constructor(run, _who) {
    super(run);
    this._who = _who;
  }
  /** '' where policy hides a person's address from others' runs. */
  getEmail() {
    const { world, effectiveUser } = this._run;
    return this._who !== effectiveUser && world.hides(this._who) ? "" : this._who;
  }
};

// emulator/sheets/locales.ts
function isLocale(text3) {
  const [, language, country] = /^([a-z]{2,3})(?:_([A-Z]{2}))?$/.exec(text3) ?? [];
  if (!language || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return false;
  return !country || new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(country) !== void 0;
}

// emulator/sheets/remote/data-validation.ts
var RuleReader = class extends SheetsRemote {
  getAllowInvalid() {
    return this._rule.allowInvalid;
  }
  /** null for a builder that was told nothing yet. */
  getCriteriaType() {
    return this._rule.criteria === "" ? null : new EnumValue("DataValidationCriteria", this._rule.criteria);
  }
  getHelpText() {
    return this._rule.helpText ?? null;
  }
  copy() {
    return new DataValidationBuilder(this._run, this._rule);
  }
  /**
   * The arguments of the require… call: a list comes back with its dropdown flag, a range as a Range, a
   * day as a Date.
   */
  getCriteriaValues() {
    const { criteria, values, showDropdown } = this._rule;
    if (criteria === "VALUE_IN_LIST") return [[...values], showDropdown ?? true];
    if (criteria === "VALUE_IN_RANGE") {
      const { sheetId, area } = values[0];
      return [makers.range(this._run, sheetId, area), showDropdown ?? true];
    }
    if (criteria.startsWith("DATE_"))
      return values.map((value2) => fromSerial(Number(value2), this._book.timeZone));
    return [...values];
  }
};
var DataValidation = class extends RuleReader {
  constructor(run, _rule) {
    super(run);
    this._rule = _rule;
  }
};
var DataValidationBuilder = class extends RuleReader {
  constructor(run, rule) {
    super(run);
    this._rule = rule ?? { criteria: "", values: [], allowInvalid: true };
  }
  _require(criteria, values, more = {}) {
    const { allowInvalid, helpText } = this._rule;
    this._rule = { criteria, values, allowInvalid, ...helpText !== void 0 && { helpText }, ...more };
    return this;
  }
  _numbers(method, args, count3, criteria) {
    this._take(`DataValidationBuilder.${method}`, args, Array(count3).fill("number").join(","));
    return this._require(criteria, args);
  }
  _dates(method, args, count3, criteria) {
    this._take(`DataValidationBuilder.${method}`, args, Array(count3).fill("date").join(","));
    return this._require(
      criteria,
      args.map((value2) => isDate(value2) ? Math.floor(toSerial(value2, this._book.timeZone)) : value2)
    );
  }
  _text(method, args, criteria) {
    this._take(`DataValidationBuilder.${method}`, args, "string");
    return this._require(criteria, args.map(String));
  }
  build() {
    return new DataValidation(this._run, this._rule);
  }
  setAllowInvalid(...args) {
    this._take("DataValidationBuilder.setAllowInvalid", args, "boolean");
    this._rule = { ...this._rule, allowInvalid: args[0] };
    return this;
  }
  setHelpText(...args) {
    this._take("DataValidationBuilder.setHelpText", args, "string?");
    const { helpText: _, ...rest } = this._rule;
    this._rule = { ...rest, ...args[0] !== null && args[0] !== void 0 && { helpText: String(args[0]) } };
    return this;
  }
  requireCheckbox(...args) {
    this._take("DataValidationBuilder.requireCheckbox", args, "", "any", "any,any");
    return this._require("CHECKBOX", args);
  }
  requireValueInList(...args) {
    this._take("DataValidationBuilder.requireValueInList", args, "string[]", "string[],boolean");
    const [values, showDropdown = true] = args;
    return this._require("VALUE_IN_LIST", values.map(String), {
      showDropdown
    });
  }
  requireValueInRange(...args) {
    this._take("DataValidationBuilder.requireValueInRange", args, "Range", "Range,boolean");
    const range = args[0];
    return this._require(
      "VALUE_IN_RANGE",
      [{ sheetId: range._sheetId, area: range._place }],
      { showDropdown: args[1] ?? true }
    );
  }
  /**
   * By criterion and arguments as the require… methods take them; relative days are not to be had here
   * (issue 418495831).
   */
  withCriteria(...args) {
    this._take("DataValidationBuilder.withCriteria", args, "enum:DataValidationCriteria,any[]");
    const criteria = String(args[0]);
    const values = args[1];
    if (criteria.endsWith("_RELATIVE")) throw this._invalid(criteria);
    if (criteria === "VALUE_IN_LIST") return this.requireValueInList(...values);
    if (criteria === "VALUE_IN_RANGE") return this.requireValueInRange(...values);
    return criteria.startsWith("DATE_") ? this._dates("withCriteria", values, values.length, criteria) : this._require(criteria, values);
  }
  requireFormulaSatisfied(...args) {
    return this._text("requireFormulaSatisfied", args, "CUSTOM_FORMULA");
  }
  requireNumberBetween(...args) {
    return this._numbers("requireNumberBetween", args, 2, "NUMBER_BETWEEN");
  }
  requireNumberNotBetween(...args) {
    return this._numbers("requireNumberNotBetween", args, 2, "NUMBER_NOT_BETWEEN");
  }
  requireNumberEqualTo(...args) {
    return this._numbers("requireNumberEqualTo", args, 1, "NUMBER_EQUAL_TO");
  }
  requireNumberNotEqualTo(...args) {
    return this._numbers("requireNumberNotEqualTo", args, 1, "NUMBER_NOT_EQUAL_TO");
  }
  requireNumberGreaterThan(...args) {
    return this._numbers("requireNumberGreaterThan", args, 1, "NUMBER_GREATER_THAN");
  }
  requireNumberGreaterThanOrEqualTo(...args) {
    return this._numbers("requireNumberGreaterThanOrEqualTo", args, 1, "NUMBER_GREATER_THAN_OR_EQUAL_TO");
  }
  requireNumberLessThan(...args) {
    return this._numbers("requireNumberLessThan", args, 1, "NUMBER_LESS_THAN");
  }
  requireNumberLessThanOrEqualTo(...args) {
    return this._numbers("requireNumberLessThanOrEqualTo", args, 1, "NUMBER_LESS_THAN_OR_EQUAL_TO");
  }
  requireDate(...args) {
    return this._dates("requireDate", args, 0, "DATE_IS_VALID_DATE");
  }
  requireDateAfter(...args) {
    return this._dates("requireDateAfter", args, 1, "DATE_AFTER");
  }
  requireDateBefore(...args) {
    return this._dates("requireDateBefore", args, 1, "DATE_BEFORE");
  }
  requireDateEqualTo(...args) {
    return this._dates("requireDateEqualTo", args, 1, "DATE_EQUAL_TO");
  }
  requireDateOnOrAfter(...args) {
    return this._dates("requireDateOnOrAfter", args, 1, "DATE_ON_OR_AFTER");
  }
  requireDateOnOrBefore(...args) {
    return this._dates("requireDateOnOrBefore", args, 1, "DATE_ON_OR_BEFORE");
  }
  requireDateBetween(...args) {
    return this._dates("requireDateBetween", args, 2, "DATE_BETWEEN");
  }
  requireDateNotBetween(...args) {
    return this._dates("requireDateNotBetween", args, 2, "DATE_NOT_BETWEEN");
  }
  requireTextContains(...args) {
    return this._text("requireTextContains", args, "TEXT_CONTAINS");
  }
  requireTextDoesNotContain(...args) {
    return this._text("requireTextDoesNotContain", args, "TEXT_DOES_NOT_CONTAIN");
  }
  requireTextEqualTo(...args) {
    return this._text("requireTextEqualTo", args, "TEXT_EQUAL_TO");
  }
  requireTextIsEmail(...args) {
    this._take("DataValidationBuilder.requireTextIsEmail", args, "");
    return this._require("TEXT_IS_VALID_EMAIL", []);
  }
  requireTextIsUrl(...args) {
    this._take("DataValidationBuilder.requireTextIsUrl", args, "");
    return this._require("TEXT_IS_VALID_URL", []);
  }
};

// emulator/sheets/remote/conditions.ts
function conditionOf(criteria, args, timeZone) {
  const values = args.map(
    (value2) => isDate(value2) ? Math.floor(toSerial(value2, timeZone)) : value2 instanceof EnumValue ? value2.name : value2
  );
  return {
    criteria: args[0] instanceof EnumValue && !criteria.endsWith("_RELATIVE") ? `${criteria}_RELATIVE` : criteria,
    values
  };
}
function valuesOf({ criteria, values }, timeZone) {
  if (criteria.endsWith("_RELATIVE"))
    return values.map((value2) => new EnumValue("RelativeDate", String(value2)));
  return criteria.startsWith("DATE_") ? values.map((value2) => fromSerial(Number(value2), timeZone)) : [...values];
}

// emulator/sheets/remote/filter.ts
var FilterCriteria = class extends SheetsRemote {
  constructor(run, _criteria) {
    super(run);
    this._criteria = _criteria;
  }
  getHiddenValues() {
    return this._criteria.hiddenValues ?? [];
  }
  getVisibleValues() {
    return this._criteria.visibleValues ?? [];
  }
  getCriteriaType() {
    return this._criteria.condition ? new EnumValue("BooleanCriteria", this._criteria.condition.criteria) : null;
  }
  getCriteriaValues() {
    return this._criteria.condition ? valuesOf(this._criteria.condition, this._book.timeZone) : [];
  }
  copy() {
    return new FilterCriteriaBuilder(this._run, { ...this._criteria });
  }
};
var FilterCriteriaBuilder = class extends FilterCriteria {
  constructor(run, _criteria = {}) {
    super(run, _criteria);
    this._criteria = _criteria;
  }
  build() {
    return new FilterCriteria(this._run, { ...this._criteria });
  }
  setHiddenValues(...args) {
    this._take("FilterCriteriaBuilder.setHiddenValues", args, "string[]");
    this._criteria.hiddenValues = args[0].map(String);
    return this;
  }
  setVisibleValues(...args) {
    this._take("FilterCriteriaBuilder.setVisibleValues", args, "string[]");
    this._criteria.visibleValues = args[0].map(String);
    return this;
  }
  _when(method, args, type, criteria) {
    this._take(`FilterCriteriaBuilder.${method}`, args, type);
    this._criteria.condition = conditionOf(criteria, args, this._book.timeZone);
    return this;
  }
  _whenDate(method, args, criteria) {
    return this._when(method, args, args[0] instanceof EnumValue ? "enum:RelativeDate" : "date", criteria);
  }
  whenCellEmpty(...args) {
    return this._when("whenCellEmpty", args, "", "CELL_EMPTY");
  }
  whenCellNotEmpty(...args) {
    return this._when("whenCellNotEmpty", args, "", "CELL_NOT_EMPTY");
  }
  whenFormulaSatisfied(...args) {
    return this._when("whenFormulaSatisfied", args, "string", "CUSTOM_FORMULA");
  }
  whenTextEqualTo(...args) {
    return this._when("whenTextEqualTo", args, "string", "TEXT_EQUAL_TO");
  }
  whenTextContains(...args) {
    return this._when("whenTextContains", args, "string", "TEXT_CONTAINS");
  }
  whenTextDoesNotContain(...args) {
    return this._when("whenTextDoesNotContain", args, "string", "TEXT_DOES_NOT_CONTAIN");
  }
  whenTextStartsWith(...args) {
    return this._when("whenTextStartsWith", args, "string", "TEXT_STARTS_WITH");
  }
  whenTextEndsWith(...args) {
    return this._when("whenTextEndsWith", args, "string", "TEXT_ENDS_WITH");
  }
  whenDateAfter(...args) {
    return this._whenDate("whenDateAfter", args, "DATE_AFTER");
  }
  whenDateBefore(...args) {
    return this._whenDate("whenDateBefore", args, "DATE_BEFORE");
  }
  whenDateEqualTo(...args) {
    return this._whenDate("whenDateEqualTo", args, "DATE_EQUAL_TO");
  }
  whenNumberBetween(...args) {
    return this._when("whenNumberBetween", args, "number,number", "NUMBER_BETWEEN");
  }
  whenNumberNotBetween(...args) {
    return this._when("whenNumberNotBetween", args, "number,number", "NUMBER_NOT_BETWEEN");
  }
  whenNumberEqualTo(...args) {
    return this._when("whenNumberEqualTo", args, "number", "NUMBER_EQUAL_TO");
  }
  whenNumberNotEqualTo(...args) {
    return this._when("whenNumberNotEqualTo", args, "number", "NUMBER_NOT_EQUAL_TO");
  }
  whenNumberGreaterThan(...args) {
    return this._when("whenNumberGreaterThan", args, "number", "NUMBER_GREATER_THAN");
  }
  whenNumberGreaterThanOrEqualTo(...args) {
    return this._when("whenNumberGreaterThanOrEqualTo", args, "number", "NUMBER_GREATER_THAN_OR_EQUAL_TO");
  }
  whenNumberLessThan(...args) {
    return this._when("whenNumberLessThan", args, "number", "NUMBER_LESS_THAN");
  }
  whenNumberLessThanOrEqualTo(...args) {
    return this._when("whenNumberLessThanOrEqualTo", args, "number", "NUMBER_LESS_THAN_OR_EQUAL_TO");
  }
};
var Filter = class extends SheetsRemote {
  constructor(run, _sheetId) {
    super(run);
    this._sheetId = _sheetId;
  }
  get _tab() {
    const sheet = this._book.sheet(this._sheetId);
    if (!sheet) throw this._error("sheetNotFound", this._sheetId);
    return sheet;
  }
  get _model() {
    const { filter } = this._tab;
    if (!filter) throw this._error("rangeNotFound");
    return filter;
  }
  getRange() {
    this._shape();
    return makers.range(this._run, this._sheetId, this._model.area);
  }
  getColumnFilterCriteria(...args) {
    this._take("Filter.getColumnFilterCriteria", args, "int");
    this._shape();
    const criteria = this._model.criteria[String(args[0])];
    return criteria ? new FilterCriteria(this._run, criteria) : null;
  }
  setColumnFilterCriteria(...args) {
    this._take("Filter.setColumnFilterCriteria", args, "int,FilterCriteria?");
    const criteria = args[1] instanceof FilterCriteria ? args[1]._criteria : void 0;
    return this._set(Number(args[0]), criteria);
  }
  removeColumnFilterCriteria(...args) {
    this._take("Filter.removeColumnFilterCriteria", args, "int");
    return this._set(Number(args[0]), void 0);
  }
  _set(column, criteria) {
    this._later(() => {
      const model = this._model;
      if (criteria) model.criteria[column] = criteria;
      else delete model.criteria[column];
      this._book.touch();
    }, true);
    return this;
  }
  /** Sorts the rows under the headings of the filter. */
  sort(...args) {
    this._take("Filter.sort", args, "int,boolean");
    const [column, ascending] = args;
    const sheet = this._tab;
    const below = () => {
      const area = resolve(this._model.area, sheet.maxRows, sheet.maxColumns);
      return { ...area, row: area.row + 1, rows: area.rows - 1 };
    };
    this._guarded(
      () => this._mustEdit(sheet, below()),
      () => sortRows(sheet, below(), [{ column, ascending }]),
      true
    );
    return this;
  }
  remove() {
    this._later(() => {
      this._tab.filter = void 0;
      this._book.touch();
    }, true);
  }
};

// emulator/sheets/reworded.ts
var asWritten = {
  area: (area) => area,
  list: (items) => [...items],
  formula: (text3) => text3,
  format: (text3) => text3
};
var otherwise = {
  area: closed,
  list: (items) => [...items].reverse(),
  formula: (text3) => text3.split(/("(?:[^"]|"")*"|'(?:[^']|\'\')*')/).map((part, i2) => i2 % 2 ? part : part.replace(/\*/g, " * ")).join(""),
  format: (text3) => text3.toLowerCase()
};
var reworded = ({ unsure }) => unsure.readBackReworded ? otherwise : asWritten;

// emulator/sheets/remote/protection.ts
var Protection = class extends SheetsRemote {
  constructor(run, _sheetId, _id) {
    super(run);
    this._sheetId = _sheetId;
    this._id = _id;
  }
  get _tab() {
    const sheet = this._book.sheet(this._sheetId);
    if (!sheet) throw this._error("sheetNotFound", this._sheetId);
    return sheet;
  }
  get _model() {
    const found = this._tab.protections.find((protection) => protection.id === this._id);
    if (!found) throw this._error("rangeNotFound");
    return found;
  }
  /** Throws unless the run's user may edit what is protected: only they may look behind it or change it. */
  _must() {
    if (!mayEditFile(this._actor) || !allows({ ...this._model, warningOnly: false }, this._actor))
      throw this._error("noCurrentProtection");
  }
  _set(members) {
    this._guarded(
      () => this._must(),
      () => {
        Object.assign(this._model, members(this._model));
        this._book.touch();
      },
      true
    );
    return this;
  }
  _ask() {
    this._shape();
    return this._model;
  }
  canEdit() {
    const model = this._ask();
    return mayEditFile(this._actor) && allows({ ...model, warningOnly: false }, this._actor);
  }
  getProtectionType() {
    return new EnumValue("ProtectionType", this._ask().area ? "RANGE" : "SHEET");
  }
  getDescription() {
    return this._ask().description;
  }
  setDescription(...args) {
    this._take("Protection.setDescription", args, "string");
    return this._set(() => ({ description: String(args[0]) }));
  }
  isWarningOnly() {
    return this._ask().warningOnly;
  }
  setWarningOnly(...args) {
    this._take("Protection.setWarningOnly", args, "boolean");
    return this._set(() => ({ warningOnly: args[0] === true }));
  }
  /** For a protected tab: a range over all of it, whose A1 notation is "". */
  getRange() {
    const { area } = this._ask();
    return area ? makers.range(this._run, this._sheetId, reworded(this._run.world).area(area, this._tab)) : makers.wholeTab(this._run, this._sheetId);
  }
  setRange(...args) {
    this._take("Protection.setRange", args, "Range");
    const range = args[0];
    return this._set(() => ({ area: kept(this, range._place), namedRange: void 0 }));
  }
  /** By a named range: the protection takes its place now; the name is kept to be read back. */
  setRangeName(...args) {
    this._take("Protection.setRangeName", args, "string");
    return this._named(String(args[0]));
  }
  setNamedRange(...args) {
    this._take("Protection.setNamedRange", args, "NamedRange");
    return this._named(args[0].getName());
  }
  _named(name) {
    const found = this._shape().named.find((item) => item.name === name);
    if (found?.sheetId !== this._sheetId) throw this._error("rangeNotFound");
    return this._set(() => ({ area: found.area, namedRange: name }));
  }
  getRangeName() {
    return this._ask().namedRange ?? null;
  }
  getUnprotectedRanges() {
    const { unprotected } = this._ask();
    const words = reworded(this._run.world);
    return words.list(unprotected).map((area) => makers.range(this._run, this._sheetId, words.area(area, this._tab)));
  }
  setUnprotectedRanges(...args) {
    this._take("Protection.setUnprotectedRanges", args, "Range[]");
    if (this._ask().area) throw this._error("sheetProtectionOnly");
    const ranges = args[0];
    if (ranges.some((range) => range._sheetId !== this._sheetId))
      throw this._invalid(ranges.map((range) => toA1(range._place)).join(", "));
    return this._set(() => ({ unprotected: ranges.map((range) => kept(this, range._place)) }));
  }
  get _editors() {
    return editorsOf(this._model, this._run.world);
  }
  getEditors() {
    this._ask();
    this._must();
    return reworded(this._run.world).list(this._editors).map((email) => new User(this._run, email));
  }
  addEditor(...args) {
    this._take("Protection.addEditor", args, "string", "User");
    return this._add([args[0]]);
  }
  addEditors(...args) {
    this._take("Protection.addEditors", args, "string[]");
    return this._add(args[0]);
  }
  _add(people) {
    const emails = people.map(emailOf);
    for (const email of emails)
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw this._error("invalidEmail", email);
    return this._set(() => ({
      mirrors: false,
      editors: [...this._editors, ...emails.filter((email) => !isListed(email, this._editors))]
    }));
  }
  removeEditor(...args) {
    this._take("Protection.removeEditor", args, "string", "User");
    return this._drop([args[0]]);
  }
  removeEditors(...args) {
    this._take("Protection.removeEditors", args, "string[]", "User[]");
    return this._drop(args[0]);
  }
  /**
   * The owner and whoever runs the script stay, as the reference says; a group by which alone the running
   * person may edit cannot be taken off (its sample says so).
   */
  _drop(people) {
    const { owner } = this._run.world;
    const named2 = people.map(emailOf);
    for (const email of named2) if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw this._error("invalidEmail", email);
    this._shape();
    const leave = named2.filter((email) => !isListed(email, [owner, this._run.effectiveUser]));
    const stay = this._editors.filter((email) => !isListed(email, leave));
    if (!allows({ ...this._model, warningOnly: false, mirrors: false, editors: stay }, this._actor))
      throw this._error("noCurrentProtection");
    return this._set(() => ({ mirrors: false, editors: stay }));
  }
  canDomainEdit() {
    this._ask();
    this._must();
    return this._model.domainEdit;
  }
  /** Only a file that belongs to a Workspace domain has domain-wide editing. */
  setDomainEdit(...args) {
    this._take("Protection.setDomainEdit", args, "boolean");
    if (this._run.world.account === "consumer") throw this._error("domainEditConsumer");
    return this._set(() => ({ domainEdit: args[0] === true }));
  }
  remove() {
    this._guarded(
      () => this._must(),
      () => {
        this._tab.protections = this._tab.protections.filter((protection) => protection.id !== this._id);
        this._book.touch();
      },
      true
    );
  }
};
var emailOf = (person) => person instanceof User ? person._who : String(person);
function kept(by, area) {
  return by._run.world.unsure.openRangesAreClosed ? closed(area, by._tab) : area;
}
function protect(by, sheet, area) {
  const old = area ? void 0 : sheet.protections.find((protection) => !protection.area);
  if (old) return new Protection(by._run, sheet.id, old.id);
  const id = by._run.world.nextId();
  sheet.protections.push({
    id,
    ...area && {
      area: by._run.world.unsure.openRangesAreClosed ? closed(area, sheet) : area
    },
    description: "",
    warningOnly: false,
    editors: [],
    domainEdit: by._run.world.account === "workspace",
    unprotected: [],
    mirrors: true
  });
  sheet.book.touch();
  return new Protection(by._run, sheet.id, id);
}

// emulator/sheets/colors.ts
var CSS = `
  aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff
  beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff
  blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00
  chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c
  cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9
  darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f
  darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f
  darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1
  darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969
  dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff
  gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000
  greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c
  indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5
  lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
  lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3
  lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa
  lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0
  lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000
  mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db
  mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a
  mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa
  mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
  olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6
  palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093
  papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6
  purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1
  saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee
  sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090
  slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080
  thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff
  whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
`.trim().split(/\s+/);
var NAMES = { transparent: "#ffffff" };
for (let at3 = 0; at3 < CSS.length; at3 += 2) NAMES[CSS[at3]] = `#${CSS[at3 + 1]}`;
function colorText(text3) {
  const plain2 = text3.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(plain2);
  if (short)
    return `#${short.slice(1).map((digit) => digit + digit).join("")}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(plain2);
  if (rgb)
    return `#${rgb.slice(1).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`;
  return /^#[0-9a-f]{6}$/.test(plain2) ? plain2 : NAMES[plain2] ?? "#000000";
}
var backgroundOf = (style) => style.background ?? "#ffffff";

// emulator/sheets/remote/range-content.ts
var RangeContent = class extends RangeBase {
  /** Each cell of the area through `of`, as rows. */
  _grid(area, of) {
    const { rows } = this._tab;
    const grid = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = rows[row - 1];
      const line = [];
      for (let column = area.column; column < area.column + area.columns; column++)
        line.push(of(cells?.[column - 1] ?? EMPTY, row, column));
      grid.push(line);
    }
    return grid;
  }
  /** A block of arguments must be as large as the range. */
  _mustFit(rows) {
    const { rows: numRows, columns } = this._area;
    if (rows.length !== numRows) throw this._error("rowsMismatch", rows.length, numRows);
    for (const row of rows)
      if (row.length !== columns) throw this._error("columnsMismatch", row.length, columns);
  }
  /** A write to the cells of the area; it may wait, and may be refused for a protected cell. */
  _change(area, to) {
    this._guarded(
      () => this._mustEdit(this._tab, area),
      () => this._tab.update(area, to)
    );
    return this;
  }
  getValue() {
    return this._values(this._corner)[0]?.[0] ?? "";
  }
  getValues() {
    return this._values(this._area);
  }
  _values(area) {
    const { timeZone } = this._read();
    const sheet = this._tab;
    return this._grid(
      area,
      (cell, row, column) => readOut(cell.formula === void 0 ? cell.value : valueAt(sheet, row, column), cell, timeZone)
    );
  }
  getDisplayValue() {
    return this._displayed(this._corner)[0]?.[0] ?? "";
  }
  getDisplayValues() {
    return this._displayed(this._area);
  }
  _displayed(area) {
    const { locale } = this._read();
    const sheet = this._tab;
    return this._grid(
      area,
      (cell, row, column) => displayCell(cell, cell.formula === void 0 ? cell.value : valueAt(sheet, row, column), locale)
    );
  }
  /** The same value into every cell. */
  setValue(...args) {
    this._take("Range.setValue", args, "any");
    const { rows, columns } = this._area;
    return this._write(
      this._area,
      Array.from({ length: rows }, () => Array(columns).fill(args[0]))
    );
  }
  setValues(...args) {
    this._take("Range.setValues", args, "any[][]");
    this._shape();
    const values = args[0];
    this._mustFit(values);
    return this._write(this._area, values);
  }
  /** Reads each value as Google does and writes it, unless a protection or a validation rule refuses one. */
  _write(area, values) {
    const typing = this._typing;
    const sheet = this._tab;
    const at3 = (row, column) => values[row - area.row]?.[column - area.column];
    for (const row of values)
      for (const value2 of row)
        if (typeof value2 === "string" && value2.length > 5e4) throw this._error("tooLong");
    const check = () => {
      this._mustEdit(sheet, area);
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = sheet.cell(row, column);
          if (cell.validation && refusal(sheet, cell, row, column, typedOf(at3(row, column), cell.style?.numberFormat, typing)))
            throw this._error("validation", toA1({ row, column, rows: 1, columns: 1 }));
        }
    };
    if (!this._run.world.unsure.protectionErrorsAtFlush && this._looksElsewhere(area)) this._read();
    this._guarded(
      check,
      () => sheet.update(area, (cell, row, column) => written(cell, at3(row, column), typing))
    );
    return this;
  }
  /** Does a rule in the area depend on other cells, so that what waits must be written before it judges? */
  _looksElsewhere(area) {
    const sheet = this._tab;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const { validation } = sheet.cell(row, column);
        if (validation?.allowInvalid === false && (validation.criteria === "VALUE_IN_RANGE" || validation.criteria === "CUSTOM_FORMULA"))
          return true;
      }
    return false;
  }
  getFormula() {
    return this._formulas(this._corner)[0]?.[0] ?? "";
  }
  getFormulas() {
    return this._formulas(this._area);
  }
  _formulas(area) {
    this._read();
    const words = reworded(this._run.world);
    return this._grid(area, (cell) => words.formula(cell.formula ?? ""));
  }
  /** Over several cells the formula is read from the first and filled into the others, as by dragging. */
  setFormula(...args) {
    this._take("Range.setFormula", args, "string");
    const formula = String(args[0]);
    const { row, column } = this._area;
    const comma = decimalComma(this._book.locale);
    return this._change(
      this._area,
      (cell, r, c) => this._withFormula(cell, formula && translate(formula, comma, r - row, c - column))
    );
  }
  setFormulas(...args) {
    this._take("Range.setFormulas", args, "string[][]");
    const formulas = args[0];
    this._shape();
    this._mustFit(formulas);
    const { row, column } = this._area;
    return this._change(
      this._area,
      (cell, r, c) => this._withFormula(cell, formulas[r - row]?.[c - column] ?? "")
    );
  }
  /** setFormula takes a formula with or without its "="; an empty one clears the cell. */
  _withFormula(cell, formula) {
    return typeInto(
      cell,
      formula === "" ? {} : typedFormula(formula.startsWith("=") ? formula : `=${formula}`, this._book.locale)
    );
  }
  isBlank() {
    this._read();
    return !this._grid(this._area, hasContent).flat().includes(true);
  }
  getNote() {
    return this._notes(this._corner)[0]?.[0] ?? "";
  }
  getNotes() {
    return this._notes(this._area);
  }
  _notes(area) {
    this._read();
    return this._grid(area, (cell) => cell.note ?? "");
  }
  setNote(...args) {
    this._take("Range.setNote", args, "string?");
    const note = noteText(args[0], String);
    return this._change(this._area, (cell) => change(cell, { note }));
  }
  setNotes(...args) {
    this._take("Range.setNotes", args, "string?[][]");
    const notes = args[0];
    this._shape();
    this._mustFit(notes);
    const { row, column } = this._area;
    return this._change(
      this._area,
      (cell, r, c) => change(cell, { note: noteText(notes[r - row]?.[c - column], javaText) })
    );
  }
  clearNote() {
    return this._change(this._area, (cell) => change(cell, { note: void 0 }));
  }
  clearContent() {
    return this._change(this._area, (cell) => cell ? change(emptied(cell), {}) : cell);
  }
};
var noteText = (value2, say2) => value2 === null || value2 === void 0 || value2 === "" ? void 0 : say2(value2);
var javaText = (value2) => typeof value2 === "number" && Number.isInteger(value2) ? `${value2}.0` : String(value2);

// emulator/sheets/remote/range-look.ts
var text = (value2) => value2 === null || value2 === void 0 || value2 === "" ? void 0 : String(value2);
var color = (value2) => value2 === null || value2 === void 0 || value2 === "" ? void 0 : colorText(String(value2));
var numberFormat2 = (value2) => isGeneral(String(value2)) ? void 0 : String(value2);
var across = (value2) => value2 === null || value2 === void 0 ? void 0 : value2 === "normal" ? "general-left" : String(value2);
var wrap = (value2) => value2 === true || String(value2) === "WRAP" ? "WRAP" : value2 === false || String(value2) === "OVERFLOW" ? "OVERFLOW" : String(value2);
var size = (value2) => typeof value2 === "number" ? Math.trunc(value2) : void 0;
var RangeLook = class extends RangeContent {
  /** One setting for every cell. */
  _dress(method, args, type, key, read3 = text) {
    this._take(`Range.${method}`, args, type);
    const value2 = read3(args[0]);
    return this._restyle(this._area, { [key]: value2 });
  }
  _restyle(area, look) {
    const made = /* @__PURE__ */ new Map();
    return this._change(area, (cell) => {
      if (!made.has(cell)) made.set(cell, change(cell, { style: restyle(cell?.style, look) }));
      return made.get(cell);
    });
  }
  /** A block of settings, one for each cell. */
  _dressEach(method, args, type, key, read3 = text) {
    this._take(`Range.${method}`, args, `${type}[][]`);
    const block2 = args[0];
    this._shape();
    this._mustFit(block2);
    const { row, column } = this._area;
    return this._change(
      this._area,
      (cell, r, c) => change(cell, { style: restyle(cell?.style, { [key]: read3(block2[r - row]?.[c - column]) }) })
    );
  }
  _looks(area, of) {
    this._read();
    return this._grid(area, (cell) => of(cell.style ?? {}, cell));
  }
  _look(of) {
    return this._looks(this._corner, of)[0]?.[0];
  }
  setNumberFormat(...args) {
    return this._dress("setNumberFormat", args, "string", "numberFormat", numberFormat2);
  }
  setNumberFormats(...args) {
    return this._dressEach("setNumberFormats", args, "string", "numberFormat", numberFormat2);
  }
  getNumberFormat() {
    return reworded(this._run.world).format(this._look(formatOf2));
  }
  getNumberFormats() {
    const words = reworded(this._run.world);
    return this._looks(this._area, formatOf2).map((line) => line.map(words.format));
  }
  setBackground(...args) {
    return this._dress("setBackground", args, "string?", "background", color);
  }
  setBackgrounds(...args) {
    return this._dressEach("setBackgrounds", args, "string?", "background", color);
  }
  setBackgroundRGB(...args) {
    this._take("Range.setBackgroundRGB", args, "int,int,int");
    return this._restyle(this._area, {
      background: `#${args.map((part) => Math.trunc(Number(part)).toString(16).padStart(2, "0")).join("")}`
    });
  }
  getBackground() {
    return this._look(backgroundOf);
  }
  getBackgrounds() {
    return this._looks(this._area, backgroundOf);
  }
  setFontColor(...args) {
    return this._dress("setFontColor", args, "string?", "fontColor", color);
  }
  setFontColors(...args) {
    return this._dressEach("setFontColors", args, "string?", "fontColor", color);
  }
  getFontColor() {
    return this._look((style) => style.fontColor ?? "#000000");
  }
  getFontColors() {
    return this._looks(this._area, (style) => style.fontColor ?? "#000000");
  }
  setFontWeight(...args) {
    return this._dress("setFontWeight", args, "string?", "fontWeight");
  }
  setFontWeights(...args) {
    return this._dressEach("setFontWeights", args, "string?", "fontWeight");
  }
  getFontWeight() {
    return this._look((style) => style.fontWeight ?? "normal");
  }
  getFontWeights() {
    return this._looks(this._area, (style) => style.fontWeight ?? "normal");
  }
  setFontStyle(...args) {
    return this._dress("setFontStyle", args, "string?", "fontStyle");
  }
  setFontStyles(...args) {
    return this._dressEach("setFontStyles", args, "string?", "fontStyle");
  }
  getFontStyle() {
    return this._look((style) => style.fontStyle ?? "normal");
  }
  getFontStyles() {
    return this._looks(this._area, (style) => style.fontStyle ?? "normal");
  }
  setFontLine(...args) {
    return this._dress("setFontLine", args, "string?", "fontLine");
  }
  setFontLines(...args) {
    return this._dressEach("setFontLines", args, "string?", "fontLine");
  }
  getFontLine() {
    return this._look((style) => style.fontLine ?? "none");
  }
  getFontLines() {
    return this._looks(this._area, (style) => style.fontLine ?? "none");
  }
  setFontSize(...args) {
    return this._dress("setFontSize", args, "int", "fontSize", size);
  }
  setFontSizes(...args) {
    return this._dressEach("setFontSizes", args, "int", "fontSize", size);
  }
  getFontSize() {
    return this._look((style) => style.fontSize ?? 10);
  }
  getFontSizes() {
    return this._looks(this._area, (style) => style.fontSize ?? 10);
  }
  setFontFamily(...args) {
    return this._dress("setFontFamily", args, "string?", "fontFamily");
  }
  setFontFamilies(...args) {
    return this._dressEach("setFontFamilies", args, "string?", "fontFamily");
  }
  getFontFamily() {
    return this._look((style) => style.fontFamily ?? "Arial");
  }
  getFontFamilies() {
    return this._looks(this._area, (style) => style.fontFamily ?? "Arial");
  }
  setHorizontalAlignment(...args) {
    return this._dress("setHorizontalAlignment", args, "string?", "horizontalAlignment", across);
  }
  setHorizontalAlignments(...args) {
    return this._dressEach("setHorizontalAlignments", args, "string?", "horizontalAlignment", across);
  }
  getHorizontalAlignment() {
    return this._look((style) => style.horizontalAlignment ?? "general");
  }
  getHorizontalAlignments() {
    return this._looks(this._area, (style) => style.horizontalAlignment ?? "general");
  }
  setVerticalAlignment(...args) {
    return this._dress("setVerticalAlignment", args, "string?", "verticalAlignment");
  }
  setVerticalAlignments(...args) {
    return this._dressEach("setVerticalAlignments", args, "string?", "verticalAlignment");
  }
  getVerticalAlignment() {
    return this._look((style) => style.verticalAlignment ?? "bottom");
  }
  getVerticalAlignments() {
    return this._looks(this._area, (style) => style.verticalAlignment ?? "bottom");
  }
  setWrap(...args) {
    return this._dress("setWrap", args, "boolean", "wrap", wrap);
  }
  setWraps(...args) {
    return this._dressEach("setWraps", args, "boolean", "wrap", wrap);
  }
  getWrap() {
    return this._look(wrapped);
  }
  getWraps() {
    return this._looks(this._area, wrapped);
  }
  setWrapStrategy(...args) {
    return this._dress("setWrapStrategy", args, "enum:WrapStrategy", "wrap", wrap);
  }
  setWrapStrategies(...args) {
    return this._dressEach("setWrapStrategies", args, "enum:WrapStrategy", "wrap", wrap);
  }
  getWrapStrategy() {
    return this._look(strategy);
  }
  getWrapStrategies() {
    return this._looks(this._area, strategy);
  }
  setTextRotation(...args) {
    return this._dress("setTextRotation", args, "int", "textRotation", size);
  }
  setVerticalText(...args) {
    return this._dress(
      "setVerticalText",
      args,
      "boolean",
      "verticalText",
      (value2) => value2 === true ? true : void 0
    );
  }
  setTextDirection(...args) {
    return this._dress("setTextDirection", args, "enum:TextDirection?", "textDirection");
  }
  getTextDirection() {
    return this._look(
      (style) => style.textDirection ? new EnumValue("TextDirection", style.textDirection) : null
    );
  }
  /**
   * Borders are remembered by side; inner ones (vertical, horizontal) belong to the cells that share them.
   */
  setBorder(...args) {
    const sides = "boolean?,boolean?,boolean?,boolean?,boolean?,boolean?";
    this._take("Range.setBorder", args, sides, `${sides},string?,enum:BorderStyle?`);
    const [top, left, bottom, right, vertical, horizontal] = args;
    const kind2 = `${args[7] === null || args[7] === void 0 ? "SOLID" : String(args[7])} ${args[6] ? colorText(String(args[6])) : "#000000"}`;
    const area = this._area;
    const side = (wish, key) => wish === null || wish === void 0 ? {} : { [key]: wish ? kind2 : void 0 };
    return this._change(
      area,
      (cell, r, c) => change(cell, {
        style: restyle(cell?.style, {
          ...side(r === area.row ? top : horizontal, "borderTop"),
          ...side(r === area.row + area.rows - 1 ? bottom : horizontal, "borderBottom"),
          ...side(c === area.column ? left : vertical, "borderLeft"),
          ...side(c === area.column + area.columns - 1 ? right : vertical, "borderRight")
        })
      })
    );
  }
  clearFormat() {
    return this._change(this._area, (cell) => change(cell, { style: void 0 }));
  }
};
var formatOf2 = (style) => style.numberFormat ?? "0.###############";
var wrapped = (style) => style.wrap === void 0 ? true : style.wrap === "WRAP";
var strategy = (style) => new EnumValue("WrapStrategy", style.wrap ?? "OVERFLOW");

// emulator/sheets/remote/range-rules.ts
var MOST_CHOICES = 500;
var RangeRules = class extends RangeLook {
  canEdit() {
    this._shape();
    return mayEdit(this._tab, this._area, this._actor);
  }
  protect() {
    this._read();
    this._mustEdit(this._tab, this._area);
    return protect(this, this._tab, this._place);
  }
  setDataValidation(...args) {
    this._take("Range.setDataValidation", args, "DataValidation?");
    return this._rules(ruleOf(args[0]));
  }
  setDataValidations(...args) {
    this._take("Range.setDataValidations", args, "DataValidation?[][]");
    const rules = args[0];
    this._shape();
    this._mustFit(rules);
    const { row, column } = this._area;
    return this._actOnRules(
      () => this._tab.update(
        this._area,
        (cell, r, c) => change(cell, { validation: ruleOf(rules[r - row]?.[c - column]) })
      ),
      rules.flat().map(ruleOf)
    );
  }
  clearDataValidations() {
    return this._rules(void 0);
  }
  _rules(rule) {
    if (rule?.criteria !== "CUSTOM_FORMULA")
      return this._actOnRules(() => this._tab.set(this._area, { validation: rule }), [rule]);
    const { row, column } = this._area;
    return this._actOnRules(
      () => this._tab.update(
        this._area,
        (cell, r, c) => change(cell, { validation: moved(rule, decimalComma(this._book.locale), r - row, c - column) })
      )
    );
  }
  /** Rules of cells in a Table's columns belong to the Table, and no script may set or clear them. */
  _actOnRules(action, rules = []) {
    this._guarded(
      () => {
        this._mustEdit(this._tab, this._area);
        if (rules.some((rule) => rule?.criteria === "VALUE_IN_LIST" && rule.values.length > MOST_CHOICES))
          throw this._error("tooManyChoices", MOST_CHOICES);
        if (this._tab.tables.some((table) => overlaps(table, this._area))) throw this._error("typedColumns");
      },
      action,
      true
    );
    return this;
  }
  /** A guarded write that later checks depend on. */
  _act(area, action) {
    this._guarded(() => this._mustEdit(this._tab, area), action, true);
    return this;
  }
  getDataValidation() {
    return this._validations(this._corner)[0]?.[0] ?? null;
  }
  getDataValidations() {
    return this._validations(this._area);
  }
  _validations(area) {
    this._read();
    const made = /* @__PURE__ */ new Map();
    return this._grid(area, ({ validation }) => {
      if (!validation) return null;
      const known2 = made.get(validation) ?? new DataValidation(this._run, validation);
      made.set(validation, known2);
      return known2;
    });
  }
  /** Checkboxes are a rule and a FALSE in each cell that holds no such value yet. */
  insertCheckboxes(...args) {
    this._take("Range.insertCheckboxes", args, "", "any", "any,any");
    const rule = { criteria: "CHECKBOX", values: args, allowInvalid: true };
    const off = args.length === 2 ? args[1] : args.length === 1 ? void 0 : false;
    return this._actOnRules(
      () => this._tab.update(this._area, (cell) => {
        const keep2 = args.length === 0 ? typeof cell?.value === "boolean" : args.includes(cell?.value);
        return change(cell, {
          validation: rule,
          formula: void 0,
          value: keep2 ? cell?.value : off
        });
      })
    );
  }
  removeCheckboxes() {
    return this._actOnRules(
      () => this._tab.update(
        this._area,
        (cell) => cell?.validation?.criteria === "CHECKBOX" ? change(cell, { validation: void 0, value: void 0 }) : cell
      )
    );
  }
  check() {
    return this._tick(true);
  }
  uncheck() {
    return this._tick(false);
  }
  _tick(on) {
    return this._change(this._area, (cell) => {
      if (cell?.validation?.criteria !== "CHECKBOX") return cell;
      const [yes = true, no] = cell.validation.values;
      return change(cell, { value: on ? yes : cell.validation.values.length === 0 ? false : no });
    });
  }
  isChecked() {
    this._read();
    const states = new Set(
      this._grid(
        this._area,
        (cell) => cell.validation?.criteria === "CHECKBOX" ? cell.value === (cell.validation.values[0] ?? true) : null
      ).flat()
    );
    return states.size === 1 ? [...states][0] ?? null : null;
  }
  getFilter() {
    this._shape();
    return this._tab.filter ? new Filter(this._run, this._sheetId) : null;
  }
  createFilter() {
    this._read();
    const sheet = this._tab;
    if (sheet.filter) throw this._error("filterExists");
    this._mustEdit(sheet, this._area);
    sheet.filter = { area: this._place, criteria: {} };
    sheet.book.touch();
    return new Filter(this._run, this._sheetId);
  }
  /** By a column number, a list of them, or {column, ascending}; columns are counted in the tab. */
  sort(...args) {
    this._take("Range.sort", args, "any");
    const keys = (Array.isArray(args[0]) ? args[0] : [args[0]]).map(
      (item) => sortKey(item) ?? this._refuseSort(args[0])
    );
    const area = this._area;
    if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns))
      throw this._error("outside");
    return this._act(area, () => sortRows(this._tab, area, keys));
  }
  _refuseSort(value2) {
    throw this._invalid(String(value2));
  }
  merge() {
    return this._merge([this._area]);
  }
  mergeAcross() {
    const { row, rows, ...rest } = this._area;
    return this._merge(Array.from({ length: rows }, (_, at3) => ({ ...rest, row: row + at3, rows: 1 })));
  }
  mergeVertically() {
    const { column, columns, ...rest } = this._area;
    return this._merge(
      Array.from({ length: columns }, (_, at3) => ({ ...rest, column: column + at3, columns: 1 }))
    );
  }
  _merge(areas) {
    const sheet = this._tab;
    return this._act(this._area, () => {
      if (sheet.merges.some((merge) => overlaps(merge, this._area) && !covers(this._area, merge)))
        throw this._error("mergeConflict");
      sheet.merges = [
        ...sheet.merges.filter((merge) => !overlaps(merge, this._area)),
        ...areas.filter((area) => area.rows * area.columns > 1).map(({ row, column, rows, columns }) => ({ row, column, rows, columns }))
      ];
      for (const area of areas)
        sheet.update(
          area,
          (cell, row, column) => row === area.row && column === area.column ? cell : change(emptied(cell), {})
        );
    });
  }
  breakApart() {
    return this._act(this._area, () => {
      this._tab.merges = this._tab.merges.filter((merge) => !overlaps(merge, this._area));
      this._book.touch();
    });
  }
  isPartOfMerge() {
    this._shape();
    return this._tab.merges.some((merge) => overlaps(merge, this._area));
  }
  getMergedRanges() {
    this._shape();
    return this._tab.merges.filter((merge) => intersect(merge, this._area)).map((area) => this._range(area));
  }
  clear(...args) {
    this._take("Range.clear", args, "", "object");
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = args[0] ?? {};
    if (commentsOnly) return this.clearNote();
    if (validationsOnly) return this.clearDataValidations();
    if (contentsOnly && formatOnly)
      return this._act(
        this._area,
        () => this._tab.set(this._area, {
          value: void 0,
          formula: void 0,
          runs: void 0,
          style: void 0
        })
      );
    if (contentsOnly) return this.clearContent();
    return formatOnly ? this.clearFormat() : this._act(
      this._area,
      () => this._tab.set(this._area, {
        value: void 0,
        formula: void 0,
        runs: void 0,
        style: void 0
      })
    );
  }
  /** Copies this range; a larger target is filled with whole repetitions. */
  copyTo(...args) {
    this._take(
      "Range.copyTo",
      args,
      "Range",
      "Range,object",
      "Range,enum:CopyPasteType,boolean",
      "Range,enum:CopyPasteType"
    );
    const target = args[0];
    const only = pasteKind(args[1]);
    this._read();
    const from = this._tab, to = target._tab, source = this._area, goal = target._area;
    const turned = args[2] === true;
    const [high, wide] = turned ? [source.columns, source.rows] : [source.rows, source.columns];
    const area = {
      row: goal.row,
      column: goal.column,
      rows: Math.max(1, Math.floor(goal.rows / high)) * high,
      columns: Math.max(1, Math.floor(goal.columns / wide)) * wide
    };
    if (area.row + area.rows - 1 > to.maxRows || area.column + area.columns - 1 > to.maxColumns)
      throw this._error("outside");
    const cells = this._grid(source, (cell, row, column) => ({
      cell,
      row,
      column,
      value: valueAt(from, row, column)
    }));
    const comma = decimalComma(this._book.locale);
    this._guarded(
      () => this._mustEdit(to, area),
      () => to.update(area, (old, row, column) => {
        const r = (row - area.row) % high, c = (column - area.column) % wide;
        const item = turned ? cells[c]?.[r] : cells[r]?.[c];
        return item ? pasted(
          old,
          item.cell,
          item.value,
          only,
          (formula) => translate(formula, comma, row - item.row, column - item.column)
        ) : old;
      }),
      true
    );
  }
  /** Does the range hold that cell? For event handlers and tests inside this folder. */
  _holds(row, column) {
    return contains(this._area, row, column);
  }
};
var moved = (rule, comma, down, right) => down === 0 && right === 0 ? rule : { ...rule, values: rule.values.map((value2) => translate(String(value2), comma, down, right)) };
function ruleOf(value2) {
  return value2 instanceof DataValidation ? value2._rule : void 0;
}
function sortKey(item) {
  if (typeof item === "number") return { column: item, ascending: true };
  const spec = item;
  return typeof spec?.column === "number" ? { column: spec.column, ascending: spec.ascending !== false } : void 0;
}
function pasteKind(value2) {
  const options = value2;
  if (options?.contentsOnly) return "values";
  if (options?.formatOnly) return "format";
  return {
    PASTE_VALUES: "values",
    PASTE_FORMAT: "format",
    PASTE_FORMULA: "formula",
    PASTE_DATA_VALIDATION: "validation"
  }[String(value2 ?? "")] ?? "all";
}
function pasted(old, from, value2, only, move2) {
  if (only === "format") return change(old, { style: restyle(from.style, {}) });
  if (only === "validation") return change(old, { validation: from.validation });
  const formula = from.formula === void 0 ? void 0 : move2(from.formula);
  if (only === "values") return change(old, { value: value2, formula: void 0, runs: from.runs });
  if (only === "formula") return change(old, { value: from.value, formula, runs: from.runs });
  return change(from, { formula });
}

// emulator/sheets/remote/rich-text.ts
var TextStyle = class extends SheetsRemote {
  constructor(run, _style = {}) {
    super(run);
    this._style = _style;
  }
  isBold() {
    return this._style.fontWeight === "bold";
  }
  isItalic() {
    return this._style.fontStyle === "italic";
  }
  isUnderline() {
    return this._style.fontLine?.includes("underline") ?? false;
  }
  isStrikethrough() {
    return this._style.fontLine?.includes("line-through") ?? false;
  }
  getFontSize() {
    return this._style.fontSize ?? 10;
  }
  getFontFamily() {
    return this._style.fontFamily ?? "Arial";
  }
  /** null where none was set. */
  getForegroundColor() {
    return this._style.fontColor ?? null;
  }
  copy() {
    return new TextStyleBuilder(this._run, this._style);
  }
};
var TextStyleBuilder = class extends SheetsRemote {
  constructor(run, _style = {}) {
    super(run);
    this._style = _style;
  }
  _with(method, args, type, look) {
    this._take(`TextStyleBuilder.${method}`, args, type);
    this._style = restyle(this._style, look(args[0])) ?? {};
    return this;
  }
  _line(name, on) {
    const lines = (this._style.fontLine ?? "").split(" ").filter((line) => line !== "" && line !== "none" && line !== name);
    const all = on ? [...lines, name] : lines;
    return { fontLine: all.length ? all.sort().reverse().join(" ") : void 0 };
  }
  setBold(...args) {
    return this._with("setBold", args, "boolean", (on) => ({ fontWeight: on ? "bold" : void 0 }));
  }
  setItalic(...args) {
    return this._with("setItalic", args, "boolean", (on) => ({ fontStyle: on ? "italic" : void 0 }));
  }
  setUnderline(...args) {
    return this._with("setUnderline", args, "boolean", (on) => this._line("underline", on === true));
  }
  setStrikethrough(...args) {
    return this._with("setStrikethrough", args, "boolean", (on) => this._line("line-through", on === true));
  }
  setFontSize(...args) {
    return this._with("setFontSize", args, "int", (size2) => ({ fontSize: Number(size2) }));
  }
  setFontFamily(...args) {
    return this._with("setFontFamily", args, "string", (family) => ({ fontFamily: String(family) }));
  }
  setForegroundColor(...args) {
    return this._with("setForegroundColor", args, "string", (color2) => ({
      fontColor: colorText(String(color2))
    }));
  }
  build() {
    return new TextStyle(this._run, this._style);
  }
};
var RichTextValue = class _RichTextValue extends SheetsRemote {
  constructor(run, _text, _runs, _start = 0) {
    super(run);
    this._text = _text;
    this._runs = _runs;
    this._start = _start;
  }
  getText() {
    return this._text;
  }
  getStartIndex() {
    return this._start;
  }
  getEndIndex() {
    return this._start + this._text.length;
  }
  /** The one link of the whole (or of the part asked for); null where there is none, or more than one. */
  getLinkUrl(...args) {
    this._take("RichTextValue.getLinkUrl", args, "", "int,int");
    const [start, end] = args.length ? args : [0, this._text.length];
    const links = new Set(this._stretches(start, end).map((part) => part.link));
    return links.size === 1 ? [...links][0] ?? null : null;
  }
  getTextStyle(...args) {
    this._take("RichTextValue.getTextStyle", args, "", "int,int");
    return new TextStyle(
      this._run,
      this._stretches(Number(args[0] ?? 0), Number(args[1] ?? this._text.length))[0]?.style
    );
  }
  getRuns() {
    return this._stretches(0, this._text.length).map(
      ({ start, end, link, style }) => new _RichTextValue(
        this._run,
        this._text.slice(start, end),
        [{ start: 0, end: end - start, ...link !== void 0 && { link }, ...style && { style } }],
        start
      )
    );
  }
  copy() {
    return new RichTextValueBuilder(this._run, this._text, this._runs);
  }
  /** The stretches between, plain ones too. */
  _stretches(from, to) {
    const cuts = [.../* @__PURE__ */ new Set([from, to, ...this._runs.flatMap((run) => [run.start, run.end])])].filter((at3) => at3 >= from && at3 <= to).sort((a, b) => a - b);
    return cuts.slice(1).map((end, at3) => {
      const start = cuts[at3] ?? from;
      const { link, style } = this._runs.filter((run) => run.start <= start && run.end >= end).reduce(
        (all, run) => ({
          ...all,
          ...run.link !== void 0 && { link: run.link },
          ...run.style && { style: { ...all.style, ...run.style } }
        }),
        {}
      );
      return { start, end, ...link !== void 0 && { link }, ...style && { style } };
    });
  }
};
var RichTextValueBuilder = class extends SheetsRemote {
  constructor(run, _text = "", _runs = []) {
    super(run);
    this._text = _text;
    this._runs = _runs;
  }
  setText(...args) {
    this._take("RichTextValueBuilder.setText", args, "string?");
    this._text = args[0] === null || args[0] === void 0 ? "" : String(args[0]);
    this._runs = [];
    return this;
  }
  /** setLinkUrl(url) or setLinkUrl(start, end, url); null takes a link away. */
  setLinkUrl(...args) {
    this._take("RichTextValueBuilder.setLinkUrl", args, "string?", "int,int,string?");
    const url = args[args.length - 1];
    const part = this._part(args);
    if (typeof url === "string") this._runs = [...this._runs, { ...part, link: url }];
    else
      this._runs = this._runs.filter(
        (run) => run.link === void 0 || run.start >= part.end || run.end <= part.start
      );
    return this;
  }
  setTextStyle(...args) {
    this._take("RichTextValueBuilder.setTextStyle", args, "TextStyle?", "int,int,TextStyle?");
    const style = args[args.length - 1];
    if (style instanceof TextStyle)
      this._runs = [...this._runs, { ...this._part(args), style: style._style }];
    return this;
  }
  _part(args) {
    const [start, end] = args.length === 3 ? args : [0, this._text.length];
    if (start < 0 || end > this._text.length || start > end) throw this._invalid(`${start}, ${end}`);
    return { start, end };
  }
  build() {
    return new RichTextValue(this._run, this._text, this._runs);
  }
};

// emulator/sheets/remote/range-text.ts
var RangeText = class extends RangeRules {
  getRichTextValue() {
    return this._richTexts(this._corner)[0]?.[0] ?? null;
  }
  getRichTextValues() {
    return this._richTexts(this._area);
  }
  /** null for a cell that holds no text. */
  _richTexts(area) {
    this._read();
    const sheet = this._tab;
    return this._grid(area, (cell, row, column) => {
      const value2 = valueAt(sheet, row, column) ?? "";
      return typeof value2 === "string" ? new RichTextValue(this._run, value2, cell.runs ?? []) : null;
    });
  }
  setRichTextValue(...args) {
    this._take("Range.setRichTextValue", args, "RichTextValue");
    const text3 = args[0];
    return this._change(this._area, (cell) => this._rich(cell, text3));
  }
  setRichTextValues(...args) {
    this._take("Range.setRichTextValues", args, "RichTextValue[][]");
    const texts = args[0];
    this._shape();
    this._mustFit(texts);
    const { row, column } = this._area;
    return this._change(this._area, (cell, r, c) => this._rich(cell, texts[r - row]?.[c - column]));
  }
  /**
   * Documented as text; whether "=…" in it becomes a formula outside a plain-text cell nobody
   * has established.
   */
  _rich(cell, rich) {
    if (!rich || rich._text === "") return typeInto(cell, {});
    const formula = this._run.world.unsure.richTextMakesFormulas && rich._text.startsWith("=") && !isPlainText(cell?.style?.numberFormat);
    if (formula) return typeInto(cell, { formula: rich._text });
    return cellOf(
      rich._text,
      void 0,
      cell?.note,
      cell?.style,
      cell?.validation,
      rich._runs.length ? rich._runs : void 0
    );
  }
};

// emulator/sheets/remote/range.ts
var Range = class extends RangeText {
  activate() {
    return this._select(this._area);
  }
  activateAsCurrentCell() {
    return this._select(this._corner);
  }
  _select({ row, column, rows, columns }) {
    this._cursor = { sheetId: this._sheetId, area: { row, column, rows, columns } };
    return this;
  }
};
var WholeTab = class extends Range {
  constructor(run, sheet) {
    super(run, sheet.id, {
      row: 1,
      column: 1,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      openRows: true,
      openColumns: true
    });
  }
  getA1Notation() {
    return "";
  }
};
function rangeOf(by, text3, from) {
  const { sheet: name, rest } = splitSheet(text3);
  const sheet = name === void 0 ? from : by._book.sheetNamed(name);
  if (!sheet) throw by._error("rangeNotFound");
  const area = parseA1(rest, sheet.maxRows, sheet.maxColumns) ?? parseR1C1(rest);
  if (area) {
    if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns)
      throw by._error("outside");
    return new Range(by._run, sheet.id, area);
  }
  const named2 = by._book.named.find((item) => item.name.toLowerCase() === rest.toLowerCase());
  if (!named2) throw by._error("rangeNotFound");
  return new Range(by._run, named2.sheetId, named2.area);
}
var RangeList = class extends SheetsRemote {
  constructor(run, _ranges) {
    super(run);
    this._ranges = _ranges;
  }
  _each(to) {
    this._ranges.forEach(to);
    return this;
  }
  getRanges() {
    return [...this._ranges];
  }
  activate() {
    this._ranges[0]?.activate();
    return this;
  }
  breakApart() {
    return this._each((range) => range.breakApart());
  }
  check() {
    return this._each((range) => range.check());
  }
  uncheck() {
    return this._each((range) => range.uncheck());
  }
  clear(...args) {
    return this._each((range) => range.clear(...args));
  }
  clearContent() {
    return this._each((range) => range.clearContent());
  }
  clearDataValidations() {
    return this._each((range) => range.clearDataValidations());
  }
  clearFormat() {
    return this._each((range) => range.clearFormat());
  }
  clearNote() {
    return this._each((range) => range.clearNote());
  }
  insertCheckboxes(...args) {
    return this._each((range) => range.insertCheckboxes(...args));
  }
  removeCheckboxes() {
    return this._each((range) => range.removeCheckboxes());
  }
  setBackground(...args) {
    return this._each((range) => range.setBackground(...args));
  }
  setBackgroundRGB(...args) {
    return this._each((range) => range.setBackgroundRGB(...args));
  }
  setBorder(...args) {
    return this._each((range) => range.setBorder(...args));
  }
  setFontColor(...args) {
    return this._each((range) => range.setFontColor(...args));
  }
  setFontFamily(...args) {
    return this._each((range) => range.setFontFamily(...args));
  }
  setFontLine(...args) {
    return this._each((range) => range.setFontLine(...args));
  }
  setFontSize(...args) {
    return this._each((range) => range.setFontSize(...args));
  }
  setFontStyle(...args) {
    return this._each((range) => range.setFontStyle(...args));
  }
  setFontWeight(...args) {
    return this._each((range) => range.setFontWeight(...args));
  }
  setFormula(...args) {
    return this._each((range) => range.setFormula(...args));
  }
  setHorizontalAlignment(...args) {
    return this._each((range) => range.setHorizontalAlignment(...args));
  }
  setVerticalAlignment(...args) {
    return this._each((range) => range.setVerticalAlignment(...args));
  }
  setNote(...args) {
    return this._each((range) => range.setNote(...args));
  }
  setNumberFormat(...args) {
    return this._each((range) => range.setNumberFormat(...args));
  }
  setValue(...args) {
    return this._each((range) => range.setValue(...args));
  }
  setWrap(...args) {
    return this._each((range) => range.setWrap(...args));
  }
  setWrapStrategy(...args) {
    return this._each((range) => range.setWrapStrategy(...args));
  }
};

// emulator/sheets/remote/named-range.ts
var NamedRange = class extends SheetsRemote {
  constructor(run, _name) {
    super(run);
    this._name = _name;
  }
  get _model() {
    this._shape();
    const found = this._book.named.find((item) => item.name === this._name);
    if (!found) throw this._error("rangeNotFound");
    return found;
  }
  getName() {
    return this._model.name;
  }
  getRange() {
    const { sheetId, area } = this._model;
    return new Range(this._run, sheetId, area);
  }
  setName(...args) {
    this._take("NamedRange.setName", args, "string");
    this._model.name = this._name = String(args[0]);
    this._book.touch();
    return this;
  }
  setRange(...args) {
    this._take("NamedRange.setRange", args, "Range");
    const range = args[0];
    Object.assign(this._model, { sheetId: range._sheetId, area: range._place });
    this._book.touch();
    return this;
  }
  remove() {
    const model = this._model;
    this._book.named = this._book.named.filter((item) => item !== model);
    this._book.touch();
  }
};

// emulator/sheets/remote/chart.ts
var EMPTY_CHART = {
  id: 0,
  type: "COLUMN",
  ranges: [],
  options: {},
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  numHeaders: 0
};
var ContainerInfo = class extends SheetsRemote {
  constructor(run, _chart) {
    super(run);
    this._chart = _chart;
  }
  getAnchorRow() {
    return this._chart.row;
  }
  getAnchorColumn() {
    return this._chart.column;
  }
  getOffsetX() {
    return this._chart.offsetX;
  }
  getOffsetY() {
    return this._chart.offsetY;
  }
};
var ChartOptions = class extends SheetsRemote {
  constructor(run, _chart) {
    super(run);
    this._chart = _chart;
  }
  get(...args) {
    this._take("ChartOptions.get", args, "string");
    return this._chart.options[String(args[0])] ?? null;
  }
};
var EmbeddedChart = class extends SheetsRemote {
  constructor(run, _chart) {
    super(run);
    this._chart = _chart;
  }
  getChartId() {
    return this._chart.id || null;
  }
  getRanges() {
    return this._chart.ranges.map(({ sheetId, area }) => makers.range(this._run, sheetId, area));
  }
  getNumHeaders() {
    return this._chart.numHeaders;
  }
  getContainerInfo() {
    return new ContainerInfo(this._run, this._chart);
  }
  getOptions() {
    return new ChartOptions(this._run, this._chart);
  }
  modify() {
    return new EmbeddedChartBuilder(this._run, this._chart);
  }
};
var EmbeddedChartBuilder = class extends SheetsRemote {
  constructor(run, chart = EMPTY_CHART) {
    super(run);
    this._chart = structuredClone(chart);
  }
  build() {
    return new EmbeddedChart(this._run, structuredClone(this._chart));
  }
  getRanges() {
    return this.build().getRanges();
  }
  getContainer() {
    return new ContainerInfo(this._run, this._chart);
  }
  getChartType() {
    return new EnumValue("ChartType", this._chart.type);
  }
  addRange(...args) {
    this._take("EmbeddedChartBuilder.addRange", args, "Range");
    const range = args[0];
    this._chart.ranges.push({ sheetId: range._sheetId, area: range._place });
    return this;
  }
  clearRanges() {
    this._chart.ranges = [];
    return this;
  }
  removeRange(...args) {
    this._take("EmbeddedChartBuilder.removeRange", args, "Range");
    const range = args[0];
    this._chart.ranges = this._chart.ranges.filter(
      ({ sheetId, area }) => sheetId !== range._sheetId || JSON.stringify(area) !== JSON.stringify(range._place)
    );
    return this;
  }
  setPosition(...args) {
    this._take("EmbeddedChartBuilder.setPosition", args, "int,int,int,int");
    const [row = 1, column = 1, offsetX = 0, offsetY = 0] = args;
    Object.assign(this._chart, { row, column, offsetX, offsetY });
    return this;
  }
  setOption(...args) {
    this._take("EmbeddedChartBuilder.setOption", args, "string,any");
    this._chart.options[String(args[0])] = args[1];
    return this;
  }
  setNumHeaders(...args) {
    this._take("EmbeddedChartBuilder.setNumHeaders", args, "int");
    this._chart.numHeaders = Number(args[0]);
    return this;
  }
  setTransposeRowsAndColumns(...args) {
    this._take("EmbeddedChartBuilder.setTransposeRowsAndColumns", args, "boolean");
    this._chart.transpose = args[0] === true;
    return this;
  }
  setMergeStrategy(...args) {
    this._take("EmbeddedChartBuilder.setMergeStrategy", args, "enum:ChartMergeStrategy");
    this._chart.mergeStrategy = String(args[0]);
    return this;
  }
  setHiddenDimensionStrategy(...args) {
    this._take("EmbeddedChartBuilder.setHiddenDimensionStrategy", args, "enum:ChartHiddenDimensionStrategy");
    this._chart.hiddenDimension = String(args[0]);
    return this;
  }
  setChartType(...args) {
    this._take("EmbeddedChartBuilder.setChartType", args, "enum:ChartType");
    this._chart.type = String(args[0]);
    return this;
  }
  _as(type, Builder) {
    return new Builder(this._run, { ...this._chart, type });
  }
  asColumnChart() {
    return this._as("COLUMN", EmbeddedColumnChartBuilder);
  }
  asBarChart() {
    return this._as("BAR", EmbeddedBarChartBuilder);
  }
  asPieChart() {
    return this._as("PIE", EmbeddedPieChartBuilder);
  }
  asLineChart() {
    return this._as("LINE", EmbeddedLineChartBuilder);
  }
};
var TitledBuilder = class extends EmbeddedChartBuilder {
  _option(name, method, args, type) {
    this._take(`${this.constructor.name}.${method}`, args, type);
    this._chart.options[name] = args[0] instanceof EnumValue ? args[0].name.toLowerCase() : args[0];
    return this;
  }
  setTitle(...args) {
    return this._option("title", "setTitle", args, "string");
  }
  setColors(...args) {
    return this._option("colors", "setColors", args, "string[]");
  }
  setLegendPosition(...args) {
    return this._option("legend", "setLegendPosition", args, "enum:Position");
  }
  setBackgroundColor(...args) {
    return this._option("backgroundColor", "setBackgroundColor", args, "string");
  }
};
var AxisBuilder = class extends TitledBuilder {
  setXAxisTitle(...args) {
    return this._option("hAxis.title", "setXAxisTitle", args, "string");
  }
  setYAxisTitle(...args) {
    return this._option("vAxis.title", "setYAxisTitle", args, "string");
  }
  setRange(...args) {
    this._take(`${this.constructor.name}.setRange`, args, "number,number");
    Object.assign(this._chart.options, { "vAxis.minValue": args[0], "vAxis.maxValue": args[1] });
    return this;
  }
};
var EmbeddedColumnChartBuilder = class extends AxisBuilder {
  setStacked() {
    this._chart.options.isStacked = true;
    return this;
  }
};
var EmbeddedBarChartBuilder = class extends AxisBuilder {
  setStacked() {
    this._chart.options.isStacked = true;
    return this;
  }
};
var EmbeddedLineChartBuilder = class extends AxisBuilder {
};
var EmbeddedPieChartBuilder = class extends TitledBuilder {
  set3D() {
    this._chart.options.is3D = true;
    return this;
  }
};
var Charts = class extends Remote {
};

// emulator/sheets/remote/conditional.ts
var RuleReader2 = class extends SheetsRemote {
  getRanges() {
    const words = reworded(this._run.world);
    const tab = this._book.sheet(this._rule.sheetId ?? 0);
    return words.list(this._rule.ranges).map((area) => makers.range(this._run, this._rule.sheetId ?? 0, tab ? words.area(area, tab) : area));
  }
  getBooleanCondition() {
    return this._rule.condition ? new BooleanCondition(this._run, this._rule, this._rule.condition) : null;
  }
  copy() {
    return new ConditionalFormatRuleBuilder(this._run, this._rule);
  }
};
var ConditionalFormatRule = class extends RuleReader2 {
  constructor(run, _rule) {
    super(run);
    this._rule = _rule;
  }
};
var BooleanCondition = class extends SheetsRemote {
  constructor(run, _rule, _condition) {
    super(run);
    this._rule = _rule;
    this._condition = _condition;
  }
  getCriteriaType() {
    return new EnumValue("BooleanCriteria", this._condition.criteria);
  }
  getCriteriaValues() {
    const values = valuesOf(this._condition, this._book.timeZone);
    return this._condition.criteria === "CUSTOM_FORMULA" ? values.map((value2) => reworded(this._run.world).formula(String(value2))) : values;
  }
  getBackground() {
    return this._rule.background ?? null;
  }
  getFontColor() {
    return this._rule.fontColor ?? null;
  }
  getBold() {
    return this._rule.bold ?? null;
  }
  getItalic() {
    return this._rule.italic ?? null;
  }
  getStrikethrough() {
    return this._rule.strikethrough ?? null;
  }
  getUnderline() {
    return this._rule.underline ?? null;
  }
};
var ConditionalFormatRuleBuilder = class extends RuleReader2 {
  constructor(run, rule) {
    super(run);
    this._rule = rule ? { ...rule } : { ranges: [] };
  }
  build() {
    if (this._rule.ranges.length === 0) throw this._invalid("ranges");
    return new ConditionalFormatRule(this._run, { ...this._rule });
  }
  setRanges(...args) {
    this._take("ConditionalFormatRuleBuilder.setRanges", args, "Range[]");
    const ranges = args[0];
    const first = ranges[0]?._sheetId;
    if (ranges.some((range) => range._sheetId !== first)) throw this._error("formatRuleOtherSheet");
    this._rule = {
      ...this._rule,
      ranges: ranges.map((range) => range._place),
      ...first !== void 0 && { sheetId: first }
    };
    return this;
  }
  _look(method, args, type, look) {
    this._take(`ConditionalFormatRuleBuilder.${method}`, args, type);
    this._rule = { ...this._rule, ...look(args[0]) };
    return this;
  }
  setBackground(...args) {
    return this._look("setBackground", args, "string?", (value2) => ({
      background: value2 ? colorText(String(value2)) : void 0
    }));
  }
  setFontColor(...args) {
    return this._look("setFontColor", args, "string?", (value2) => ({
      fontColor: value2 ? colorText(String(value2)) : void 0
    }));
  }
  setBold(...args) {
    return this._look("setBold", args, "boolean?", (value2) => ({ bold: flag(value2) }));
  }
  setItalic(...args) {
    return this._look("setItalic", args, "boolean?", (value2) => ({ italic: flag(value2) }));
  }
  setStrikethrough(...args) {
    return this._look("setStrikethrough", args, "boolean?", (value2) => ({ strikethrough: flag(value2) }));
  }
  setUnderline(...args) {
    return this._look("setUnderline", args, "boolean?", (value2) => ({ underline: flag(value2) }));
  }
  _when(method, args, type, criteria) {
    this._take(`ConditionalFormatRuleBuilder.${method}`, args, type);
    this._rule = { ...this._rule, condition: conditionOf(criteria, args, this._book.timeZone) };
    return this;
  }
  withCriteria(...args) {
    this._take("ConditionalFormatRuleBuilder.withCriteria", args, "enum:BooleanCriteria,any[]");
    return this._when(
      "withCriteria",
      args[1],
      args[1].map(() => "any").join(","),
      String(args[0])
    );
  }
  whenCellEmpty(...args) {
    return this._when("whenCellEmpty", args, "", "CELL_EMPTY");
  }
  whenCellNotEmpty(...args) {
    return this._when("whenCellNotEmpty", args, "", "CELL_NOT_EMPTY");
  }
  whenFormulaSatisfied(...args) {
    return this._when("whenFormulaSatisfied", args, "string", "CUSTOM_FORMULA");
  }
  whenTextContains(...args) {
    return this._when("whenTextContains", args, "string", "TEXT_CONTAINS");
  }
  whenTextDoesNotContain(...args) {
    return this._when("whenTextDoesNotContain", args, "string", "TEXT_DOES_NOT_CONTAIN");
  }
  whenTextEqualTo(...args) {
    return this._when("whenTextEqualTo", args, "string", "TEXT_EQUAL_TO");
  }
  whenTextStartsWith(...args) {
    return this._when("whenTextStartsWith", args, "string", "TEXT_STARTS_WITH");
  }
  whenTextEndsWith(...args) {
    return this._when("whenTextEndsWith", args, "string", "TEXT_ENDS_WITH");
  }
  whenDateAfter(...args) {
    return this._whenDate("whenDateAfter", args, "DATE_AFTER");
  }
  whenDateBefore(...args) {
    return this._whenDate("whenDateBefore", args, "DATE_BEFORE");
  }
  whenDateEqualTo(...args) {
    return this._whenDate("whenDateEqualTo", args, "DATE_EQUAL_TO");
  }
  _whenDate(method, args, criteria) {
    return this._when(method, args, args[0] instanceof EnumValue ? "enum:RelativeDate" : "date", criteria);
  }
  whenNumberBetween(...args) {
    return this._when("whenNumberBetween", args, "number,number", "NUMBER_BETWEEN");
  }
  whenNumberNotBetween(...args) {
    return this._when("whenNumberNotBetween", args, "number,number", "NUMBER_NOT_BETWEEN");
  }
  whenNumberEqualTo(...args) {
    return this._when("whenNumberEqualTo", args, "number", "NUMBER_EQUAL_TO");
  }
  whenNumberNotEqualTo(...args) {
    return this._when("whenNumberNotEqualTo", args, "number", "NUMBER_NOT_EQUAL_TO");
  }
  whenNumberGreaterThan(...args) {
    return this._when("whenNumberGreaterThan", args, "number", "NUMBER_GREATER_THAN");
  }
  whenNumberGreaterThanOrEqualTo(...args) {
    return this._when("whenNumberGreaterThanOrEqualTo", args, "number", "NUMBER_GREATER_THAN_OR_EQUAL_TO");
  }
  whenNumberLessThan(...args) {
    return this._when("whenNumberLessThan", args, "number", "NUMBER_LESS_THAN");
  }
  whenNumberLessThanOrEqualTo(...args) {
    return this._when("whenNumberLessThanOrEqualTo", args, "number", "NUMBER_LESS_THAN_OR_EQUAL_TO");
  }
};
var flag = (value2) => typeof value2 === "boolean" ? value2 : void 0;

// emulator/sheets/widths.ts
function widthFor(sheet, column) {
  let longest = 0;
  for (let row = 1; row <= sheet.lastRow; row++) {
    const text3 = displayCell(sheet.cell(row, column), valueAt(sheet, row, column), sheet.book.locale);
    for (const line of text3.split("\n")) longest = Math.max(longest, line.length);
  }
  return longest === 0 ? 100 : Math.max(21, longest * 7 + 14);
}

// emulator/sheets/remote/sheet-base.ts
var SheetBase = class extends SheetsRemote {
  constructor(run, _id) {
    super(run);
    this._id = _id;
  }
  get _tab() {
    const sheet = this._book.sheet(this._id);
    if (!sheet) throw this._error("sheetNotFound", this._id);
    return sheet;
  }
  /** The tab after waiting changes of shape. */
  get _shaped() {
    this._shape();
    return this._tab;
  }
  /** The tab after everything that waits. */
  get _settled() {
    this._read();
    return this._tab;
  }
  /** A change of the tab itself; a protected tab refuses whoever it does not list. */
  _alter(action, check) {
    this._guarded(
      () => {
        if (!mayEditFile(this._actor)) throw this._error("noEdit");
        if (!mayEditTab(this._tab, this._actor)) throw this._error("protectedCell");
        check?.(this._tab);
      },
      () => {
        action(this._tab);
        this._book.touch();
      },
      true
    );
    return this;
  }
  getRange(...args) {
    this._take("Sheet.getRange", args, "string", "int,int", "int,int,int", "int,int,int,int");
    const sheet = this._shaped;
    if (typeof args[0] === "string") return rangeOf(this, args[0], sheet);
    const [row, column, rows = 1, columns = 1] = args;
    return new Range(this._run, this._id, checkedArea(this, sheet, row ?? 1, column ?? 1, rows, columns));
  }
  getRangeList(...args) {
    this._take("Sheet.getRangeList", args, "string[]");
    const sheet = this._shaped;
    return new RangeList(
      this._run,
      args[0].map((text3) => rangeOf(this, text3, sheet))
    );
  }
  /** From A1 to the last row and column with content; A1 alone on an empty tab. */
  getDataRange() {
    const sheet = this._settled;
    return new Range(this._run, this._id, {
      row: 1,
      column: 1,
      rows: Math.max(sheet.lastRow, 1),
      columns: Math.max(sheet.lastColumn, 1)
    });
  }
  /** Values as getValues; -1 rows or columns mean up to the last with content. */
  getSheetValues(...args) {
    this._take("Sheet.getSheetValues", args, "int,int,int,int");
    const [row = 1, column = 1, rows = 1, columns = 1] = args;
    const sheet = this._settled;
    if (this._run.world.unsure.emptySheetValuesThrow && (rows === -1 && row > sheet.lastRow || columns === -1 && column > sheet.lastColumn))
      throw this._error("outside");
    const area = checkedArea(
      this,
      sheet,
      row,
      column,
      rows === -1 ? Math.max(sheet.lastRow - row + 1, 1) : rows,
      columns === -1 ? Math.max(sheet.lastColumn - column + 1, 1) : columns
    );
    return new Range(this._run, this._id, area)._values(area);
  }
  getSheetId() {
    return this._id;
  }
  getName() {
    return this._shaped.name;
  }
  getSheetName() {
    return this._shaped.name;
  }
  getIndex() {
    return this._shaped.book.sheets.indexOf(this._tab) + 1;
  }
  getType() {
    return new EnumValue("SheetType", "GRID");
  }
  getLastRow() {
    return this._settled.lastRow;
  }
  getLastColumn() {
    return this._settled.lastColumn;
  }
  getMaxRows() {
    return this._shaped.maxRows;
  }
  getMaxColumns() {
    return this._shaped.maxColumns;
  }
  setName(...args) {
    this._take("Sheet.setName", args, "string");
    const name = String(args[0]);
    if (name.length === 0 || name.length > 100) throw this._invalid(name);
    return this._alter(
      (sheet) => sheet.rename(name),
      (sheet) => {
        const other = sheet.book.sheetNamed(name);
        if (other && other !== sheet) throw this._error("duplicateTab", name);
      }
    );
  }
  getTabColor() {
    return this._shaped.tabColor;
  }
  setTabColor(...args) {
    this._take("Sheet.setTabColor", args, "string?");
    return this._alter((sheet) => {
      sheet.tabColor = args[0] ? colorText(String(args[0])) : null;
    });
  }
  isSheetHidden() {
    return this._shaped.hidden;
  }
  hideSheet() {
    return this._alter(
      (sheet) => {
        sheet.hidden = true;
      },
      (sheet) => {
        if (!sheet.book.sheets.some((other) => other !== sheet && !other.hidden))
          throw this._error("lastVisible");
      }
    );
  }
  showSheet() {
    return this._alter((sheet) => {
      sheet.hidden = false;
    });
  }
  isRightToLeft() {
    return this._shaped.rightToLeft;
  }
  setRightToLeft(...args) {
    this._take("Sheet.setRightToLeft", args, "boolean");
    return this._alter((sheet) => {
      sheet.rightToLeft = args[0] === true;
    });
  }
  hasHiddenGridlines() {
    return this._shaped.hiddenGridlines;
  }
  setHiddenGridlines(...args) {
    this._take("Sheet.setHiddenGridlines", args, "boolean");
    return this._alter((sheet) => {
      sheet.hiddenGridlines = args[0] === true;
    });
  }
  getFrozenRows() {
    return this._shaped.frozenRows;
  }
  getFrozenColumns() {
    return this._shaped.frozenColumns;
  }
  setFrozenRows(...args) {
    this._take("Sheet.setFrozenRows", args, "int");
    const count3 = Number(args[0]);
    this._alter(
      (sheet) => {
        sheet.frozenRows = count3;
      },
      (sheet) => {
        if (count3 < 0 || count3 >= sheet.maxRows) throw this._error("freezeAllRows");
      }
    );
  }
  setFrozenColumns(...args) {
    this._take("Sheet.setFrozenColumns", args, "int");
    const count3 = Number(args[0]);
    this._alter(
      (sheet) => {
        sheet.frozenColumns = count3;
      },
      (sheet) => {
        if (count3 < 0 || count3 >= sheet.maxColumns) throw this._error("freezeAllColumns");
      }
    );
  }
  /** Sets members of the sizes of rows or columns. */
  _dims(way, start, count3, members) {
    const check = (sheet) => {
      const max = way === "rows" ? sheet.maxRows : sheet.maxColumns;
      if (start < 1 || count3 < 1 || start + count3 - 1 > max)
        throw this._error(way === "rows" ? "rowsOutOfBounds" : "columnsOutOfBounds");
    };
    return this._alter((sheet) => {
      const list2 = way === "rows" ? sheet.rowDims : sheet.columnDims;
      while (list2.length < start - 1) list2.push(void 0);
      for (let n = start; n < start + count3; n++) list2[n - 1] = { ...list2[n - 1], ...members };
    }, check);
  }
  getColumnWidth(...args) {
    this._take("Sheet.getColumnWidth", args, "int");
    return this._shaped.columnDims[Number(args[0]) - 1]?.size ?? 100;
  }
  setColumnWidth(...args) {
    this._take("Sheet.setColumnWidth", args, "int,int");
    return this._dims("columns", Number(args[0]), 1, { size: this._width(args[1]) });
  }
  setColumnWidths(...args) {
    this._take("Sheet.setColumnWidths", args, "int,int,int");
    return this._dims("columns", Number(args[0]), Number(args[1]), { size: this._width(args[2]) });
  }
  /** A width in pixels; one that is none is refused. */
  _width(value2) {
    if (Number(value2) < 1) throw this._invalid(String(value2));
    return Number(value2);
  }
  getRowHeight(...args) {
    this._take("Sheet.getRowHeight", args, "int");
    return this._shaped.rowDims[Number(args[0]) - 1]?.size ?? 21;
  }
  setRowHeight(...args) {
    this._take("Sheet.setRowHeight", args, "int,int");
    return this._dims("rows", Number(args[0]), 1, { size: Math.max(21, Number(args[1])) });
  }
  setRowHeights(...args) {
    this._take("Sheet.setRowHeights", args, "int,int,int");
    return this._dims("rows", Number(args[0]), Number(args[1]), { size: Math.max(21, Number(args[2])) });
  }
  setRowHeightsForced(...args) {
    this._take("Sheet.setRowHeightsForced", args, "int,int,int");
    return this._dims("rows", Number(args[0]), Number(args[1]), { size: Number(args[2]) });
  }
  autoResizeColumn(...args) {
    this._take("Sheet.autoResizeColumn", args, "int");
    return this._fit(Number(args[0]), 1);
  }
  autoResizeColumns(...args) {
    this._take("Sheet.autoResizeColumns", args, "int,int");
    return this._fit(Number(args[0]), Number(args[1]));
  }
  _fit(start, count3) {
    const sheet = this._settled;
    for (let column = start; column < start + count3; column++)
      this._dims("columns", column, 1, { size: widthFor(sheet, column) });
    return this;
  }
  autoResizeRows(...args) {
    this._take("Sheet.autoResizeRows", args, "int,int");
    return this._dims("rows", Number(args[0]), Number(args[1]), { size: 21 });
  }
  _hide(method, args, way, hidden) {
    this._take(`Sheet.${method}`, args, "int", "int,int");
    this._dims(way, Number(args[0]), Number(args[1] ?? 1), { hidden });
  }
  hideColumns(...args) {
    this._hide("hideColumns", args, "columns", true);
  }
  showColumns(...args) {
    this._hide("showColumns", args, "columns", false);
  }
  hideRows(...args) {
    this._hide("hideRows", args, "rows", true);
  }
  showRows(...args) {
    this._hide("showRows", args, "rows", false);
  }
  _hideRange(method, args, way, hidden) {
    this._take(`Sheet.${method}`, args, "Range");
    const area = args[0]._area;
    this._dims(way, way === "rows" ? area.row : area.column, way === "rows" ? area.rows : area.columns, {
      hidden
    });
  }
  hideColumn(...args) {
    this._hideRange("hideColumn", args, "columns", true);
  }
  unhideColumn(...args) {
    this._hideRange("unhideColumn", args, "columns", false);
  }
  hideRow(...args) {
    this._hideRange("hideRow", args, "rows", true);
  }
  unhideRow(...args) {
    this._hideRange("unhideRow", args, "rows", false);
  }
  isColumnHiddenByUser(...args) {
    this._take("Sheet.isColumnHiddenByUser", args, "int");
    return this._shaped.isColumnHidden(Number(args[0]));
  }
  isRowHiddenByUser(...args) {
    this._take("Sheet.isRowHiddenByUser", args, "int");
    return this._shaped.isRowHidden(Number(args[0]));
  }
};

// emulator/sheets/remote/sheet.ts
var Sheet = class extends SheetBase {
  getParent() {
    return makers.spreadsheet(this._run);
  }
  /** New rows or columns before `at`, dressed like number `like`. */
  _insert(way, at3, count3, like) {
    const bounds = way === "rows" ? "rowsOutOfBounds" : "columnsOutOfBounds";
    return this._alter(
      (sheet) => insert(sheet, way, at3, count3, like),
      (sheet) => {
        const max = way === "rows" ? sheet.maxRows : sheet.maxColumns;
        if (at3 < 1 || at3 > max + 1 || count3 < 1 || like < 1 || like > max) throw this._error(bounds);
        if (!mayInsert(sheet, at3, way, this._actor)) throw this._error("protectedCell");
        const cells = this._book.sheets.reduce((sum2, other) => sum2 + other.maxRows * other.maxColumns, 0) + count3 * (way === "rows" ? sheet.maxColumns : sheet.maxRows);
        if (cells > 1e7) throw this._error("tooManyCells");
      }
    );
  }
  _counts(method, args, ...overloads) {
    this._take(`Sheet.${method}`, args, ...overloads);
    return [Math.trunc(Number(args[0])), Math.trunc(Number(args[1] ?? 1))];
  }
  insertRowAfter(...args) {
    const [at3] = this._counts("insertRowAfter", args, "int");
    return this._insert("rows", at3 + 1, 1, at3);
  }
  insertRowBefore(...args) {
    const [at3] = this._counts("insertRowBefore", args, "int");
    return this._insert("rows", at3, 1, at3);
  }
  insertRowsAfter(...args) {
    const [at3, count3] = this._counts("insertRowsAfter", args, "int,int");
    return this._insert("rows", at3 + 1, count3, at3);
  }
  insertRowsBefore(...args) {
    const [at3, count3] = this._counts("insertRowsBefore", args, "int,int");
    return this._insert("rows", at3, count3, at3);
  }
  insertRows(...args) {
    const [at3, count3] = this._counts("insertRows", args, "int", "int,int");
    this._insert("rows", at3, count3, at3);
  }
  insertColumnAfter(...args) {
    const [at3] = this._counts("insertColumnAfter", args, "int");
    return this._insert("columns", at3 + 1, 1, at3);
  }
  insertColumnBefore(...args) {
    const [at3] = this._counts("insertColumnBefore", args, "int");
    return this._insert("columns", at3, 1, at3);
  }
  insertColumnsAfter(...args) {
    const [at3, count3] = this._counts("insertColumnsAfter", args, "int,int");
    return this._insert("columns", at3 + 1, count3, at3);
  }
  insertColumnsBefore(...args) {
    const [at3, count3] = this._counts("insertColumnsBefore", args, "int,int");
    return this._insert("columns", at3, count3, at3);
  }
  insertColumns(...args) {
    const [at3, count3] = this._counts("insertColumns", args, "int", "int,int");
    this._insert("columns", at3, count3, at3);
  }
  _delete(way, at3, count3) {
    return this._alter(
      (sheet) => remove(sheet, way, at3, count3),
      (sheet) => {
        const max = way === "rows" ? sheet.maxRows : sheet.maxColumns;
        const frozen = way === "rows" ? sheet.frozenRows : sheet.frozenColumns;
        if (at3 < 1 || count3 < 1 || at3 + count3 - 1 > max)
          throw this._error(way === "rows" ? "rowsOutOfBounds" : "columnsOutOfBounds");
        if (at3 <= frozen + 1 && at3 + count3 - 1 === max)
          throw this._error(way === "rows" ? "allRows" : "allColumns");
        if (!mayRemove(sheet, removedArea(sheet, way, at3, count3), this._actor))
          throw this._error("protectedCell");
      }
    );
  }
  deleteRow(...args) {
    const [at3] = this._counts("deleteRow", args, "int");
    return this._delete("rows", at3, 1);
  }
  deleteRows(...args) {
    const [at3, count3] = this._counts("deleteRows", args, "int,int");
    this._delete("rows", at3, count3);
  }
  deleteColumn(...args) {
    const [at3] = this._counts("deleteColumn", args, "int");
    return this._delete("columns", at3, 1);
  }
  deleteColumns(...args) {
    const [at3, count3] = this._counts("deleteColumns", args, "int,int");
    this._delete("columns", at3, count3);
  }
  _move(method, args, way) {
    this._take(`Sheet.${method}`, args, "Range,int");
    const area = args[0]._area;
    const [from, count3] = way === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const to = Number(args[1]);
    this._alter(
      (sheet) => move(sheet, way, from, count3, to),
      (sheet) => {
        const max = way === "rows" ? sheet.maxRows : sheet.maxColumns;
        if (to < 1 || to > max + 1)
          throw this._error(way === "rows" ? "rowsOutOfBounds" : "columnsOutOfBounds");
        if (!mayRemove(sheet, removedArea(sheet, way, from, count3), this._actor))
          throw this._error("protectedCell");
      }
    );
  }
  moveColumns(...args) {
    this._move("moveColumns", args, "columns");
  }
  moveRows(...args) {
    this._move("moveRows", args, "rows");
  }
  /**
   * Writes below the last row with content. Re-reads every text as if typed into a plain cell: a format @ set
   * beforehand does not protect it. The row is chosen now and written when writes are sent, so two runs
   * without a lock may choose the same one.
   */
  appendRow(...args) {
    this._take("Sheet.appendRow", args, "any[]");
    const values = args[0];
    const row = this._settled.lastRow + 1;
    const typing = this._typing;
    const area = { row, column: 1, rows: 1, columns: Math.max(values.length, 1) };
    this._guarded(
      () => this._mustEdit(this._tab, area),
      () => {
        const sheet = this._tab;
        if (row > sheet.maxRows) insert(sheet, "rows", sheet.maxRows + 1, row - sheet.maxRows, sheet.maxRows);
        if (area.columns > sheet.maxColumns)
          insert(sheet, "columns", sheet.maxColumns + 1, area.columns - sheet.maxColumns, sheet.maxColumns);
        sheet.update(
          area,
          (cell, _, column) => typeInto(
            cell,
            typedOf(
              values[column - 1],
              isDate(values[column - 1]) ? cell?.style?.numberFormat : void 0,
              typing
            )
          )
        );
      },
      true
    );
    return this;
  }
  /** Sorts all rows below the frozen ones by a column of the tab. */
  sort(...args) {
    this._take("Sheet.sort", args, "int", "int,boolean");
    const [column, ascending = true] = args;
    const sheet = this._settled;
    const area = wholeRows(sheet, sheet.frozenRows + 1, Math.max(1, sheet.lastRow - sheet.frozenRows));
    return this._alter(
      (tab) => sortRows(tab, area, [{ column, ascending }]),
      () => this._mustEdit(sheet, area)
    );
  }
  _clear(members) {
    const all = wholeRows(this._shaped, 1, this._shaped.maxRows);
    this._guarded(
      () => this._mustEdit(this._tab, all),
      () => this._tab.set({ ...all, rows: Math.max(1, this._tab.rows.length) }, members),
      true
    );
    return this;
  }
  clear(...args) {
    this._take("Sheet.clear", args, "", "object");
    const { contentsOnly, formatOnly } = args[0] ?? {};
    if (contentsOnly) return this.clearContents();
    if (formatOnly) return this.clearFormats();
    this.clearConditionalFormatRules();
    return this._clear({ value: void 0, formula: void 0, runs: void 0, style: void 0 });
  }
  clearContents() {
    return this._clear({ value: void 0, formula: void 0, runs: void 0 });
  }
  clearFormats() {
    this.clearConditionalFormatRules();
    return this._clear({ style: void 0 });
  }
  clearNotes() {
    return this._clear({ note: void 0 });
  }
  getConditionalFormatRules() {
    return this._shaped.conditional.map(
      (rule) => new ConditionalFormatRule(this._run, { ...rule, sheetId: this._id })
    );
  }
  /** Replaces every rule of the tab. */
  setConditionalFormatRules(...args) {
    this._take("Sheet.setConditionalFormatRules", args, "ConditionalFormatRule[]");
    const rules = args[0].map((rule) => rule._rule);
    if (rules.some((rule) => rule.sheetId !== this._id)) throw this._error("formatRuleOtherSheet");
    const comma = decimalComma(this._book.locale);
    for (const { condition } of rules)
      if (condition?.criteria === "CUSTOM_FORMULA" && !isWellFormed(String(condition.values[0]), comma))
        throw this._error("malformedFormula", String(condition.values[0]));
    this._alter((sheet) => {
      sheet.conditional = rules.map(({ sheetId: _, ...rule }) => ({
        ...rule,
        ranges: this._run.world.unsure.openRangesAreClosed ? rule.ranges.map((area) => closed(area, sheet)) : rule.ranges
      }));
    });
  }
  clearConditionalFormatRules() {
    this._alter((sheet) => {
      sheet.conditional = [];
    });
  }
  getProtections(...args) {
    this._take("Sheet.getProtections", args, "enum:ProtectionType");
    const ofTab = String(args[0]) === "SHEET";
    return reworded(this._run.world).list(this._shaped.protections.filter((item) => item.area === void 0 === ofTab)).map((item) => new Protection(this._run, this._id, item.id));
  }
  protect() {
    const sheet = this._settled;
    this._mustEdit(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    return protect(this, sheet);
  }
  getFilter() {
    return this._shaped.filter ? new Filter(this._run, this._id) : null;
  }
  isRowHiddenByFilter(...args) {
    this._take("Sheet.isRowHiddenByFilter", args, "int");
    return hiddenByFilter(this._settled, Number(args[0]));
  }
  getNamedRanges() {
    return this._shaped.book.named.filter((item) => item.sheetId === this._id).map((item) => new NamedRange(this._run, item.name));
  }
  newChart() {
    return new EmbeddedChartBuilder(this._run);
  }
  getCharts() {
    return this._shaped.charts.map((chart) => new EmbeddedChart(this._run, chart));
  }
  insertChart(...args) {
    this._take("Sheet.insertChart", args, "EmbeddedChart");
    const chart = args[0]._chart;
    const id = this._run.world.nextId();
    this._alter((sheet) => {
      sheet.charts.push({ ...chart, id });
    });
  }
  removeChart(...args) {
    this._take("Sheet.removeChart", args, "EmbeddedChart");
    const { id } = args[0]._chart;
    this._alter((sheet) => {
      sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
    });
  }
  updateChart(...args) {
    this._take("Sheet.updateChart", args, "EmbeddedChart");
    const chart = args[0]._chart;
    this._alter((sheet) => {
      sheet.charts = sheet.charts.map((old) => old.id === chart.id ? { ...chart } : old);
    });
  }
  activate() {
    new Range(this._run, this._id, { row: 1, column: 1, rows: 1, columns: 1 }).activate();
    return this;
  }
  getActiveRange() {
    return this._selected() ?? new Range(this._run, this._id, { row: 1, column: 1, rows: 1, columns: 1 });
  }
  getActiveCell() {
    const { row, column } = this._selected()?._place ?? { row: 1, column: 1 };
    return new Range(this._run, this._id, { row, column, rows: 1, columns: 1 });
  }
  getCurrentCell() {
    return this.getActiveCell();
  }
  setActiveRange(...args) {
    this._take("Sheet.setActiveRange", args, "Range");
    return args[0].activate();
  }
  setActiveSelection(...args) {
    this._take("Sheet.setActiveSelection", args, "Range", "string");
    return (typeof args[0] === "string" ? this.getRange(args[0]) : args[0]).activate();
  }
  setCurrentCell(...args) {
    this._take("Sheet.setCurrentCell", args, "Range");
    return args[0].activateAsCurrentCell();
  }
  _selected() {
    const at3 = this._cursor;
    return at3?.sheetId === this._id ? new Range(this._run, at3.sheetId, at3.area) : void 0;
  }
};

// emulator/sheets/remote/spreadsheet.ts
var Spreadsheet = class extends SheetsRemote {
  /** The tab in front of the person, or the first one that is not hidden. */
  get _active() {
    this._shape();
    const { sheets: sheets2 } = this._book;
    const selected = this._cursor;
    const found = (selected && this._book.sheet(selected.sheetId)) ?? sheets2.find((sheet) => !sheet.hidden) ?? sheets2[0];
    if (!found) throw this._error("sheetNotFound", 0);
    return found;
  }
  _sheet(model) {
    return new Sheet(this._run, model.id);
  }
  _mustEditFile() {
    if (!mayEditFile(this._actor)) throw this._error("noEdit");
  }
  getId() {
    return this._book.id;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this._book.id}/edit`;
  }
  getName() {
    return this._book.title;
  }
  rename(...args) {
    this._take("Spreadsheet.rename", args, "string");
    this._mustEditFile();
    this._book.title = String(args[0]);
    this._book.touch();
  }
  getOwner() {
    return new User(this._run, this._run.world.owner);
  }
  getEditors() {
    const { owner, editors } = this._run.world;
    return [owner, ...editors.filter((email) => email !== owner)].map((email) => new User(this._run, email));
  }
  getViewers() {
    return this._run.world.viewers.map((email) => new User(this._run, email));
  }
  getSpreadsheetLocale() {
    return this._book.locale;
  }
  setSpreadsheetLocale(...args) {
    this._take("Spreadsheet.setSpreadsheetLocale", args, "string");
    const locale = String(args[0]).replace("-", "_");
    if (!isLocale(locale)) throw this._invalid(locale);
    this._mustEditFile();
    this._later(() => {
      this._book.locale = locale;
      this._book.touch();
    }, true);
    this._shape();
  }
  getSpreadsheetTimeZone() {
    return this._book.timeZone;
  }
  setSpreadsheetTimeZone(...args) {
    this._take("Spreadsheet.setSpreadsheetTimeZone", args, "string");
    const zone = String(args[0]);
    if (!isTimeZone(zone)) throw this._invalid(zone);
    this._mustEditFile();
    this._later(() => {
      this._book.timeZone = zone;
      this._book.touch();
    }, true);
    this._shape();
  }
  getSheets() {
    return this._shape().sheets.map((sheet) => this._sheet(sheet));
  }
  getNumSheets() {
    return this._shape().sheets.length;
  }
  getSheetByName(...args) {
    this._take("Spreadsheet.getSheetByName", args, "string?");
    const sheet = this._shape().sheets.find((item) => item.name === String(args[0]));
    return sheet ? this._sheet(sheet) : null;
  }
  getSheetById(...args) {
    this._take("Spreadsheet.getSheetById", args, "int");
    const sheet = this._shape().sheet(Number(args[0]));
    return sheet ? this._sheet(sheet) : null;
  }
  getActiveSheet() {
    return this._sheet(this._active);
  }
  getSheetId() {
    return this._active.id;
  }
  getSheetName() {
    return this._active.name;
  }
  setActiveSheet(...args) {
    this._take("Spreadsheet.setActiveSheet", args, "Sheet", "Sheet,boolean");
    return args[0].activate();
  }
  /**
   * insertSheet(name?, index?, {template}?): the new tab becomes the active one and stands right of the one
   * before, unless told where.
   */
  insertSheet(...args) {
    this._take(
      "Spreadsheet.insertSheet",
      args,
      "",
      "int",
      "object",
      "int,object",
      "string",
      "string,int",
      "string,object",
      "string,int,object"
    );
    this._mustEditFile();
    const book = this._read();
    const name = typeof args[0] === "string" ? args[0] : book.freeName();
    const options = args.find((arg) => typeof arg === "object" && arg !== null);
    const index = args.find((arg) => typeof arg === "number");
    if (name.length === 0 || name.length > 100) throw this._invalid(name);
    if (book.sheetNamed(name)) throw this._error("duplicateTab", name);
    if (book.sheets.length >= 200) throw this._error("tooManySheets");
    const place = index ?? book.sheets.indexOf(this._active) + 1;
    const id = this._run.world.nextId();
    const sheet = options?.template ? copyTab(book, options.template._tab, id, name, place) : addTab(book, id, name, place);
    return this._sheet(sheet).activate();
  }
  deleteSheet(...args) {
    this._take("Spreadsheet.deleteSheet", args, "Sheet");
    this._read();
    const sheet = args[0]._tab;
    if (this._book.sheets.length === 1) throw this._error("lastSheet");
    this._mustEditFile();
    if (!mayDeleteTab(sheet, this._actor)) throw this._error("protectedCell");
    dropTab(this._book, sheet);
  }
  deleteActiveSheet() {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet() {
    this._mustEditFile();
    const book = this._read();
    const from = this._active;
    const base = book.locale.startsWith("vi") ? `B\u1EA3n sao c\u1EE7a ${from.name}` : `Copy of ${from.name}`;
    let name = base;
    for (let n = 1; book.sheetNamed(name); n++) name = `${base} ${n}`;
    return this._sheet(
      copyTab(book, from, this._run.world.nextId(), name, book.sheets.indexOf(from) + 1)
    ).activate();
  }
  /** Puts the active tab at that place, 1 = first. */
  moveActiveSheet(...args) {
    this._take("Spreadsheet.moveActiveSheet", args, "int");
    const place = Number(args[0]);
    const book = this._read();
    const sheet = this._active;
    if (place < 1 || place > book.sheets.length) throw this._invalid(String(place));
    this._mustEditFile();
    book.sheets = book.sheets.filter((other) => other !== sheet);
    book.sheets.splice(place - 1, 0, sheet);
    book.touch();
  }
  renameActiveSheet(...args) {
    this.getActiveSheet().setName(...args);
  }
  getRange(...args) {
    this._take("Spreadsheet.getRange", args, "string");
    return rangeOf(this, String(args[0]), this._active);
  }
  getRangeList(...args) {
    this._take("Spreadsheet.getRangeList", args, "string[]");
    return new RangeList(
      this._run,
      args[0].map((text3) => rangeOf(this, text3, this._active))
    );
  }
  getDataRange() {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow() {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn() {
    return this.getActiveSheet().getLastColumn();
  }
  getSheetValues(...args) {
    return this.getActiveSheet().getSheetValues(...args);
  }
  appendRow(...args) {
    return this.getActiveSheet().appendRow(...args);
  }
  getActiveRange() {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell() {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell() {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveRange(...args) {
    return this.getActiveSheet().setActiveRange(...args);
  }
  setCurrentCell(...args) {
    return this.getActiveSheet().setCurrentCell(...args);
  }
  getNamedRanges() {
    return this._shape().named.map((item) => new NamedRange(this._run, item.name));
  }
  getRangeByName(...args) {
    this._take("Spreadsheet.getRangeByName", args, "string");
    const found = this._shape().named.find(
      (item) => item.name.toLowerCase() === String(args[0]).toLowerCase()
    );
    return found ? new Range(this._run, found.sheetId, found.area) : null;
  }
  setNamedRange(...args) {
    this._take("Spreadsheet.setNamedRange", args, "string,Range");
    const name = String(args[0]);
    const range = args[1];
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw this._error("nameInvalid");
    this._mustEditFile();
    const book = this._read();
    book.named = [
      ...book.named.filter((item) => item.name.toLowerCase() !== name.toLowerCase()),
      { name, sheetId: range._sheetId, area: range._place }
    ];
    book.touch();
  }
  removeNamedRange(...args) {
    this._take("Spreadsheet.removeNamedRange", args, "string");
    const book = this._read();
    if (!book.named.some((item) => item.name === String(args[0]))) throw this._error("rangeNotFound");
    this._mustEditFile();
    book.named = book.named.filter((item) => item.name !== String(args[0]));
    book.touch();
  }
  /** Protections of that kind on every tab. */
  getProtections(...args) {
    this._take("Spreadsheet.getProtections", args, "enum:ProtectionType");
    const ofTab = String(args[0]) === "SHEET";
    return this._shape().sheets.flatMap(
      (sheet) => sheet.protections.filter((item) => item.area === void 0 === ofTab).map((item) => new Protection(this._run, sheet.id, item.id))
    );
  }
  toast(...args) {
    this._take("Spreadsheet.toast", args, "string", "string,string?", "string,string?,number?");
    this._run.toasts.push(args[1] ? `${String(args[1])}: ${String(args[0])}` : String(args[0]));
  }
};

// emulator/host/scopes.ts
var S = "https://www.googleapis.com/auth/";
var SCOPE = {
  thisSpreadsheet: `${S}spreadsheets.currentonly`,
  spreadsheets: `${S}spreadsheets`,
  containerUi: `${S}script.container.ui`,
  sendMail: `${S}script.send_mail`,
  triggers: `${S}script.scriptapp`,
  email: `${S}userinfo.email`,
  externalRequest: `${S}script.external_request`
};
var SIMPLE_TRIGGER_SCOPES = [SCOPE.thisSpreadsheet];
var DETECTED_SCOPES = Object.values(SCOPE);

// emulator/services/refuse.ts
function refuse(run, name, ...fill) {
  throw new GoogleError(googleSays(run.language, name, ...fill));
}
function notModelled(what) {
  throw new Error(`${what} is not modelled.`);
}

// emulator/services/ui.ts
var SIDEBAR_WIDTH = 300;
var DIALOG = { width: 600, height: 400 };
var BUTTONS = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"]
};
function getUi(run) {
  if (!run.session || run.kind === "time" || run.kind === "webapp") refuse(run, "noUi");
  return new Ui(run);
}
var Ui = class extends Remote {
  get session() {
    return this._run.session ?? refuse(this._run, "noUi");
  }
  createMenu(caption) {
    return new Menu(this._run, this.session, caption);
  }
  createAddonMenu() {
    return new Menu(this._run, this.session, this._run.world.spreadsheet.title);
  }
  showSidebar(page) {
    this.show("sidebar", page, page._title, SIDEBAR_WIDTH, 0);
  }
  showModalDialog(page, title) {
    this.show("dialog", page, title, page._width ?? DIALOG.width, page._height ?? DIALOG.height);
  }
  showModelessDialog(page, title) {
    this.show("modeless", page, title, page._width ?? DIALOG.width, page._height ?? DIALOG.height);
  }
  show(kind2, page, title, width, height) {
    this.session.page = { kind: kind2, title, html: page._served(), width, height, functions: [] };
  }
  alert(...args) {
    const { title, text: text3, set } = question(args);
    return this.ask(title, text3, set, false, ({ button }) => new EnumValue("Button", button));
  }
  prompt(...args) {
    const { title, text: text3, set } = question(args);
    return this.ask(
      title,
      text3,
      set,
      true,
      ({ button, text: typed }) => new PromptResponse(this._run, button, typed)
    );
  }
  /** Locks are lost while a person thinks (Ui reference). */
  ask(title, text3, set, hasTextBox, result) {
    const run = this._run;
    run.world.locks.releaseAll(run);
    const buttons = BUTTONS[set] ?? ["OK"];
    const answered = (reply) => {
      run.alerts.push({
        title,
        text: text3,
        answer: hasTextBox ? `${reply.button} ${reply.text}`.trim() : reply.button
      });
      return result(reply);
    };
    if (run.canWait && this.session.ask)
      return new Later(this.session.ask({ title, text: text3, buttons, hasTextBox }).then(answered));
    return answered(fromQueue(this.session, buttons, hasTextBox));
  }
};
function fromQueue(session2, buttons, hasTextBox) {
  const next = session2.answers.shift();
  if (next === void 0) return { button: buttons[0], text: "" };
  if (buttons.includes(next) || next === "CLOSE") return { button: next, text: "" };
  if (hasTextBox) return { button: buttons[0], text: next };
  throw new Error(`The question has the buttons ${buttons.join(", ")} and no "${next}".`);
}
function question(args) {
  const set = args.at(-1) instanceof EnumValue ? args.at(-1).name : "OK";
  const texts = args.filter((one) => !(one instanceof EnumValue)).map(String);
  return texts.length > 1 ? { title: texts[0], text: texts[1], set } : { text: texts[0] ?? "", set };
}
var Menu = class extends Remote {
  constructor(run, session2, caption) {
    super(run);
    this.session = session2;
    this._tree = { caption, items: [] };
  }
  addItem(caption, functionName) {
    this._tree.items.push({ caption, functionName });
    return this;
  }
  addSeparator() {
    this._tree.items.push(null);
    return this;
  }
  addSubMenu(menu) {
    this._tree.items.push(menu._tree);
    return this;
  }
  /** A menu of the same caption takes the place of the old one. */
  addToUi() {
    this.session.menus = [
      ...this.session.menus.filter((menu) => menu.caption !== this._tree.caption),
      structuredClone(this._tree)
    ];
  }
};
var PromptResponse = class extends Remote {
  constructor(run, button, text3) {
    super(run);
    this.button = button;
    this.text = text3;
  }
  getSelectedButton() {
    return new EnumValue("Button", this.button);
  }
  getResponseText() {
    return this.text;
  }
};
var showing = [SCOPE.containerUi];
var ui = {
  classes: { Ui, Menu, PromptResponse },
  scopes: {
    "Ui.showSidebar": showing,
    "Ui.showModalDialog": showing,
    "Ui.showModelessDialog": showing,
    "Ui.showDialog": showing
  },
  costs: {
    "Ui.showSidebar": 150,
    "Ui.showModalDialog": 150,
    "Ui.showModelessDialog": 150,
    "Ui.alert": 100,
    "Ui.prompt": 100,
    "Menu.addToUi": 50
    // est
  }
};

// emulator/sheets/remote/app.ts
var SpreadsheetApp = class extends SheetsRemote {
  /**
   * The file that the script is bound to; null in a web app, and in a time trigger where the
   * world is switched so.
   */
  getActiveSpreadsheet() {
    const { kind: kind2, world } = this._run;
    if (kind2 === "webapp" && !world.unsure.activeSpreadsheetInWebApps) return null;
    if (kind2 === "time" && !world.unsure.activeSpreadsheetInTriggers) return null;
    return new Spreadsheet(this._run);
  }
  getActive() {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet() {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }
  getActiveRange() {
    return this.getActiveSheet()?.getActiveRange() ?? null;
  }
  getCurrentCell() {
    return this.getActiveSheet()?.getCurrentCell() ?? null;
  }
  setActiveSheet(...args) {
    return new Spreadsheet(this._run).setActiveSheet(...args);
  }
  setActiveRange(...args) {
    this._take("SpreadsheetApp.setActiveRange", args, "Range");
    return args[0].activate();
  }
  setCurrentCell(...args) {
    this._take("SpreadsheetApp.setCurrentCell", args, "Range");
    return args[0].activateAsCurrentCell();
  }
  /** Only the bound file exists here; another id is a missing document, a stranger is refused. */
  openById(...args) {
    this._take("SpreadsheetApp.openById", args, "string");
    if (String(args[0]) !== this._book.id) throw this._error("documentMissing", String(args[0]));
    if (!mayOpenFile(this._actor)) throw this._error("noEdit");
    return new Spreadsheet(this._run);
  }
  openByUrl(...args) {
    this._take("SpreadsheetApp.openByUrl", args, "string");
    const id = /\/d\/([\w-]+)/.exec(String(args[0]))?.[1];
    if (id === void 0) throw this._invalid("url");
    return this.openById(id);
  }
  /** Sends every write of this run. */
  flush() {
    this._read();
  }
  getUi() {
    return getUi(this._run);
  }
  newDataValidation() {
    return new DataValidationBuilder(this._run);
  }
  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilder(this._run);
  }
  newRichTextValue() {
    return new RichTextValueBuilder(this._run);
  }
  newTextStyle() {
    return new TextStyleBuilder(this._run);
  }
  newFilterCriteria() {
    return new FilterCriteriaBuilder(this._run);
  }
};

// emulator/sheets/remote/index.ts
makers.spreadsheet = (run) => new Spreadsheet(run);
makers.sheet = (run, id) => new Sheet(run, id);
makers.range = (run, sheetId, area, event) => new Range(run, sheetId, area, event);
makers.wholeTab = (run, sheetId) => {
  const sheet = new Sheet(run, sheetId)._tab;
  return new WholeTab(run, sheet);
};
var classes2 = {
  SpreadsheetApp,
  Spreadsheet,
  Sheet,
  Range,
  RangeList,
  Protection,
  DataValidation,
  DataValidationBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  BooleanCondition,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  NamedRange,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  RichTextValue,
  RichTextValueBuilder,
  TextStyle,
  TextStyleBuilder,
  ContainerInfo,
  ChartOptions,
  Charts
};
var anySheet = [SCOPE.spreadsheets];
var thisSheet = [SCOPE.thisSpreadsheet, SCOPE.spreadsheets];
var touchesNoFile = (className, method) => className.endsWith("Builder") || className === "Charts" || className === "SpreadsheetApp" && method.startsWith("new");
var spreadsheets = {
  classes: classes2,
  scopes: {
    "SpreadsheetApp.openById": anySheet,
    "SpreadsheetApp.openByUrl": anySheet,
    "SpreadsheetApp.create": anySheet,
    "SpreadsheetApp.getUi": [],
    "SpreadsheetApp.flush": []
  },
  otherScopes: (className, method) => touchesNoFile(className, method) ? [] : thisSheet,
  costs: {
    "Spreadsheet.getActiveSheet": 8,
    "SpreadsheetApp.getActiveSheet": 8,
    "SpreadsheetApp.openById": 300,
    "Sheet.getName": 20,
    "Sheet.getSheetName": 150,
    "Sheet.getSheetId": 2,
    "Range.getValues": 50,
    "Range.getValue": 20,
    "Range.getDisplayValues": 50,
    "Range.getFormulas": 50,
    "Sheet.getLastRow": 20,
    "Sheet.getLastColumn": 20,
    "Sheet.getDataRange": 25,
    "Range.sort": 100,
    "Sheet.appendRow": 60,
    "Sheet.deleteRow": 60,
    "Sheet.deleteRows": 80,
    "Sheet.insertRowsAfter": 60,
    "Sheet.insertRowsBefore": 60,
    // est
    "Range.protect": 80,
    "Sheet.protect": 80,
    "Protection.addEditor": 60,
    "Protection.addEditors": 60,
    "Protection.removeEditor": 60,
    "Protection.removeEditors": 80,
    "Protection.remove": 60
    // est
  },
  otherCost: 4
};

// emulator/sheets/index.ts
var sheets = {
  create({ title, locale, timeZone }) {
    const book = new SpreadsheetModel({
      id: "1LocalGoogleSpreadsheet-0000000000000000000",
      title,
      locale,
      timeZone
    });
    addTab(book, 0, book.freeName(), 0);
    return book;
  },
  save: (model) => model.toJSON(),
  restore: (saved) => SpreadsheetModel.fromJSON(saved),
  copy(model, id, owner, language) {
    const saved = structuredClone(model.toJSON());
    return {
      ...saved,
      id,
      title: language === "vi" ? `B\u1EA3n sao c\u1EE7a ${saved.title}` : `Copy of ${saved.title}`,
      selections: {},
      sheets: saved.sheets.map((sheet) => ({
        ...sheet,
        protections: sheet.protections.map(({ mirrors: _, ...item }) => ({
          ...item,
          editors: [owner],
          domainEdit: false
        }))
      }))
    };
  },
  view: bookView,
  byHand: (model, world, who) => new Hand(model, world, who),
  spreadsheetFor: (run) => new Spreadsheet(run),
  rangeFor(run, { sheetId, row, column, rows, columns }) {
    const corners = run.world.unsure.eventRangeHasCoordinates ? { rowStart: row, columnStart: column, rowEnd: row + rows - 1, columnEnd: column + columns - 1 } : void 0;
    return makers.range(run, sheetId, { row, column, rows, columns }, corners);
  }
};

// emulator/services/blob.ts
var signed = (bytes3) => Array.from(Int8Array.from(bytes3));
var unsigned = (bytes3) => Buffer.from(bytes3.map((b) => b & 255));
var TYPES = {
  txt: "text/plain",
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  zip: "application/zip",
  ics: "text/calendar"
};
var Blob = class _Blob extends Remote {
  constructor(run, _bytes, _type, _name) {
    super(run);
    this._bytes = _bytes;
    this._type = _type;
    this._name = _name;
  }
  static _ofText(run, text3, type, name) {
    return new _Blob(run, signed(Buffer.from(text3, "utf8")), type, name);
  }
  getBytes() {
    return this._bytes;
  }
  setBytes(bytes3) {
    this._bytes = [...bytes3];
    return this;
  }
  getDataAsString(charset = "UTF-8") {
    return decode(this._run, unsigned(this._bytes), charset);
  }
  setDataFromString(text3, charset = "UTF-8") {
    this._bytes = signed(encode(this._run, text3, charset));
    return this;
  }
  getContentType() {
    return this._type;
  }
  setContentType(type) {
    this._type = type;
    return this;
  }
  setContentTypeFromExtension() {
    this._type = TYPES[this._name?.split(".").at(-1)?.toLowerCase() ?? ""] ?? this._type;
    return this;
  }
  getName() {
    return this._name;
  }
  setName(name) {
    this._name = name;
    return this;
  }
  isGoogleType() {
    return this._type?.startsWith("application/vnd.google-apps") ?? false;
  }
  copyBlob() {
    return new _Blob(this._run, [...this._bytes], this._type, this._name);
  }
  getBlob() {
    return this;
  }
  getAs(type) {
    return type === this._type ? this.copyBlob() : notModelled(`Blob.getAs('${type}')`);
  }
};
function encode(run, text3, charset) {
  switch (normal(charset)) {
    case "utf8":
      return Buffer.from(text3, "utf8");
    case "usascii":
      return Buffer.from(text3.replace(/[^\0-\x7f]/gu, "?"), "latin1");
    case "iso88591":
      return Buffer.from(text3.replace(/[^\0-\xff]/gu, "?"), "latin1");
    default:
      return refuse(run, "invalidArgument", charset);
  }
}
function decode(run, bytes3, charset) {
  switch (normal(charset)) {
    case "utf8":
      return bytes3.toString("utf8");
    case "usascii":
      return Array.from(bytes3, (b) => b < 128 ? String.fromCharCode(b) : "\uFFFD").join("");
    case "iso88591":
      return bytes3.toString("latin1");
    default:
      return refuse(run, "invalidArgument", charset);
  }
}
var normal = (charset) => charset.toLowerCase().replace(/[^a-z0-9]/g, "");
var bytesOf = (run, value2, charset) => Array.isArray(value2) ? unsigned(value2) : encode(run, String(value2), charset);
var blobs = { classes: { Blob } };

// emulator/services/cache.ts
var KEY_CHARACTERS = 250;
var VALUE_BYTES = 100 * 1024;
var DEFAULT_SECONDS = 600;
var MOST_SECONDS = 21600;
var MOST_ITEMS = 1e3;
var CacheService = class extends Remote {
  getScriptCache() {
    return new Cache(this._run, "script");
  }
  getUserCache() {
    return new Cache(this._run, `user ${this._run.effectiveUser}`);
  }
  getDocumentCache() {
    return this._run.kind === "webapp" ? null : new Cache(this._run, "document");
  }
};
var Cache = class extends Remote {
  constructor(run, store) {
    super(run);
    this.store = store;
  }
  get all() {
    return this._run.world.memory.caches[this.store] ??= {};
  }
  /** null for a key that is none, too. */
  get(key) {
    if (typeof key !== "string") return null;
    const entry = Object.hasOwn(this.all, this.key(key)) ? this.all[key] : void 0;
    return entry && entry.until > this._run.now().getTime() ? entry.value : null;
  }
  getAll(keys) {
    return Object.fromEntries(
      keys.map((key) => [key, this.get(key)]).filter((pair) => pair[1] !== null)
    );
  }
  put(key, value2, seconds = DEFAULT_SECONDS) {
    if (seconds < 1 || seconds > MOST_SECONDS) refuse(this._run, "invalidArgument", "expirationInSeconds");
    if (typeof value2 !== "string")
      notModelled('A cached value that is no string (Google may write 5 as "5.0")');
    if (Buffer.byteLength(value2, "utf8") > VALUE_BYTES) refuse(this._run, "argumentTooLarge", "value");
    delete this.all[this.key(key)];
    this.all[key] = { value: value2, until: this._run.now().getTime() + Math.floor(seconds) * 1e3 };
    this.evict();
    return null;
  }
  putAll(values, seconds = DEFAULT_SECONDS) {
    for (const [key, value2] of Object.entries(values)) this.put(key, value2, seconds);
  }
  remove(key) {
    delete this.all[key];
    return null;
  }
  removeAll(keys) {
    for (const key of keys) this.remove(key);
  }
  key(key) {
    return key.length > KEY_CHARACTERS ? refuse(this._run, "argumentTooLarge", "key") : key;
  }
  evict() {
    for (const key of Object.keys(this.all).slice(0, Math.max(0, Object.keys(this.all).length - MOST_ITEMS)))
      delete this.all[key];
  }
};
var cache = {
  classes: { CacheService, Cache },
  costs: {
    "Cache.get": 12,
    "Cache.getAll": 12,
    "Cache.put": 75,
    "Cache.putAll": 75,
    "Cache.remove": 88,
    "Cache.removeAll": 88
  }
};

// emulator/services/served-page.ts
var INLINE_SCRIPT = /(<script\b(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script>)/gi;
var STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gi;
var BEFORE_PATTERN = "(,=:[!&|?{};+-*%<>~^";
var WORD_BEFORE_PATTERN = /(?:^|[^\w$])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof|yield|await)$/;
function endOf(text3, at3, closing) {
  for (let i2 = at3 + 1; i2 < text3.length; i2 += 1) {
    if (text3[i2] === "\\") i2 += 1;
    else if (text3[i2] === closing) return i2 + 1;
  }
  return text3.length;
}
var lineEnd = (text3, at3) => {
  const end = text3.indexOf("\n", at3);
  return end < 0 ? text3.length : end;
};
function withoutComments(script2) {
  let out = "";
  for (let at3 = 0; at3 < script2.length; ) {
    const char = script2[at3];
    if (char === "'" || char === '"') {
      const end = endOf(script2, at3, char);
      out += script2.slice(at3, end);
      at3 = end;
    } else if (script2.startsWith("//", at3)) at3 = lineEnd(script2, at3);
    else if (script2.startsWith("/*", at3)) {
      const close = script2.indexOf("*/", at3 + 2);
      const end = close < 0 ? script2.length : close + 2;
      out += script2.slice(at3, end).includes("\n") ? "\n" : " ";
      at3 = end;
    } else if (char === "/") {
      const before = out.trimEnd();
      const isPattern = before === "" || BEFORE_PATTERN.includes(before.at(-1)) || WORD_BEFORE_PATTERN.test(before.slice(-12));
      const end = isPattern ? endOf(script2, at3, "/") : at3 + 1;
      out += script2.slice(at3, end);
      at3 = end;
    } else {
      out += char;
      at3 += 1;
    }
  }
  return out;
}
var withoutSlashes = (script2) => script2.replace(/\/\/[^\n]*/g, "");
var withoutTags = (script2) => script2.replace(/<meta\b[^>]*>|<img\b[^>]*>|<(style|svg)\b[^>]*>[\s\S]*?<\/\1>/gi, "");
function outside(html2, change2) {
  return html2.split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/gi).map((part, i2) => i2 % 2 ? part : change2(part)).join("");
}
function servedPage(html2, { scriptStringsLoseSlashes, scriptStringsLoseTags }) {
  const script2 = (text3) => {
    const cut = withoutComments(text3);
    const tagless = scriptStringsLoseTags ? withoutTags(cut) : cut;
    return scriptStringsLoseSlashes ? withoutSlashes(tagless) : tagless;
  };
  return outside(html2, (text3) => text3.replace(/<!--[\s\S]*?-->/g, "")).replace(STYLE, (_all, open, text3, close) => {
    return open + text3.replace(/\/\*[\s\S]*?\*\//g, "") + close;
  }).replace(INLINE_SCRIPT, (_all, open, text3, close) => open + script2(text3) + close).replace(/^[ \t]+/gm, "");
}

// emulator/services/html.ts
var META_TAGS = [
  "viewport",
  "mobile-web-app-capable",
  "apple-mobile-web-app-capable",
  "google-site-verification"
];
function htmlFile(run, name) {
  const { world, plan } = run;
  const { htmlFiles } = plan.push ?? world;
  const found = htmlFiles[name] ?? htmlFiles[name.replace(/\.html$/, "")];
  return found ?? refuse(run, "noHtmlFile", name);
}
var textOf2 = (source) => source instanceof Blob ? source.getDataAsString() : source === void 0 ? "" : String(source);
var HtmlService = class extends Remote {
  createHtmlOutput(source) {
    return new HtmlOutput(this._run, textOf2(source));
  }
  createHtmlOutputFromFile(name) {
    return new HtmlOutput(this._run, htmlFile(this._run, name));
  }
  createTemplate(source) {
    return new HtmlTemplate(this._run, textOf2(source));
  }
  createTemplateFromFile(name) {
    return new HtmlTemplate(this._run, htmlFile(this._run, name));
  }
};
var HtmlOutput = class extends Remote {
  constructor(run, _html) {
    super(run);
    this._html = _html;
    this._title = "";
    this._meta = [];
  }
  /** What the browser gets. */
  _served() {
    return servedPage(this._html, this._run.world.unsure);
  }
  getContent() {
    return this._html;
  }
  setContent(html2) {
    this._html = html2;
    return this;
  }
  append(html2) {
    this._html += html2;
    return this;
  }
  appendUntrusted(text3) {
    this._html += text3.replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return this;
  }
  clear() {
    this._html = "";
    return this;
  }
  /** A <title> inside the page is ignored; this is the one that shows. */
  setTitle(title) {
    this._title = title;
    return this;
  }
  getTitle() {
    return this._title;
  }
  setWidth(width) {
    this._width = width;
    return this;
  }
  getWidth() {
    return this._width ?? null;
  }
  setHeight(height) {
    this._height = height;
    return this;
  }
  getHeight() {
    return this._height ?? null;
  }
  addMetaTag(name, content) {
    if (!META_TAGS.includes(name)) refuse(this._run, "invalidArgument", name);
    this._meta.push({ name, content });
    return this;
  }
  getMetaTags() {
    return this._meta.map(({ name, content }) => new HtmlOutputMetaTag(this._run, name, content));
  }
  /** IFRAME is the only mode left; the call changes nothing. */
  setSandboxMode(_mode) {
    return this;
  }
  setXFrameOptionsMode(_mode) {
    return this;
  }
  getBlob() {
    return Blob._ofText(this._run, this._html, "text/html", "Code.html");
  }
  getAs(contentType) {
    return contentType === "text/html" ? this.getBlob() : notModelled(`HtmlOutput.getAs('${contentType}')`);
  }
  asTemplate() {
    return new HtmlTemplate(this._run, this._html);
  }
};
var HtmlOutputMetaTag = class extends Remote {
  constructor(run, name, content) {
    super(run);
    this.name = name;
    this.content = content;
  }
  getName() {
    return this.name;
  }
  getContent() {
    return this.content;
  }
};
var HtmlTemplate = class extends Remote {
  constructor(run, source) {
    super(run);
    this.source = source;
  }
  getRawContent() {
    return this.source;
  }
  /** @param html the evaluated text: the guest library passes it, a script's call has no argument */
  evaluate(html2) {
    return new HtmlOutput(this._run, html2);
  }
};
var html = { classes: { HtmlService, HtmlOutput, HtmlOutputMetaTag, HtmlTemplate } };

// emulator/services/lock.ts
var LockService = class extends Remote {
  getScriptLock() {
    return new Lock(this._run, "script");
  }
  getUserLock() {
    return new Lock(this._run, `user ${this._run.effectiveUser}`);
  }
  /** null outside a container: in a web app. */
  getDocumentLock() {
    return this._run.kind === "webapp" ? null : new Lock(this._run, "document");
  }
};
var Lock = class extends Remote {
  constructor(run, name) {
    super(run);
    this.name = name;
  }
  get live() {
    return this._run;
  }
  /** @param timeoutMs how long to wait; 0 takes a free lock, a negative one never does */
  tryLock(timeoutMs) {
    return timeoutMs < 0 ? this.hasLock() : this.live.world.locks.take(this.name, this.live, timeoutMs);
  }
  /** @throws "Lock timeout: …" when the time is over */
  waitLock(timeoutMs) {
    const got = this.tryLock(timeoutMs);
    if (got instanceof Later)
      return new Later(got.promise.then((yes) => yes ? void 0 : refuse(this._run, "lockTimeout")));
    return got ? void 0 : refuse(this._run, "lockTimeout");
  }
  hasLock() {
    return this.live.world.locks.holds(this.name, this.live);
  }
  releaseLock() {
    this.live.world.locks.release(this.name, this.live);
  }
};
var lock = {
  classes: { LockService, Lock },
  costs: {
    "Lock.tryLock": 50,
    "Lock.waitLock": 50,
    "Lock.releaseLock": 20,
    "Lock.hasLock": 1
    // est
  }
};

// emulator/host/locks.ts
var OUTSIDE = {
  id: -1,
  nowMs: 0,
  canWait: false,
  spend() {
  }
};
var Locks = class {
  constructor() {
    this.holders = /* @__PURE__ */ new Map();
    /**
     * When each lock was last let go, in modelled time: a run whose own time is earlier finds it still held.
     */
    this.freeAt = /* @__PURE__ */ new Map();
    this.queues = /* @__PURE__ */ new Map();
  }
  holds(name, run) {
    return this.holders.get(name) === run;
  }
  /** Takes a lock now, later, or not at all. A run that already holds it gets it again. */
  take(name, run, timeoutMs) {
    const holder = this.holders.get(name);
    if (holder === run) return true;
    if (!holder) return this.takeFree(name, run, timeoutMs);
    if (!run.canWait || holder === OUTSIDE) {
      run.spend(timeoutMs);
      return false;
    }
    if (timeoutMs === 0) return false;
    return new Later(
      new Promise((done) => {
        this.queue(name).push({ run, until: run.nowMs + timeoutMs, done });
      })
    );
  }
  takeFree(name, run, timeoutMs) {
    const wait = Math.max(0, (this.freeAt.get(name) ?? 0) - run.nowMs);
    run.spend(Math.min(wait, timeoutMs));
    if (wait > timeoutMs) return false;
    this.holders.set(name, run);
    return true;
  }
  release(name, run) {
    if (this.holders.get(name) !== run) return;
    this.holders.delete(name);
    const freeAt = run.nowMs;
    if (run !== OUTSIDE) this.freeAt.set(name, freeAt);
    for (let next = this.queue(name).shift(); next; next = this.queue(name).shift()) {
      const wait = Math.max(0, Math.min(freeAt, next.until) - next.run.nowMs);
      next.run.spend(wait);
      const got = freeAt <= next.until;
      if (got) this.holders.set(name, next.run);
      next.done(got);
      if (got) return;
    }
  }
  /** All locks of a run that ended, was killed, or asks a person something. */
  releaseAll(run) {
    for (const [name, holder] of [...this.holders]) if (holder === run) this.release(name, run);
  }
  /** When runs wait for each other in a circle, the least patient one gives up. */
  giveUpOne() {
    const waiting2 = [...this.queues.values()].flatMap((queue) => queue.map((one) => ({ one, queue })));
    const first = waiting2.sort((a, b) => a.one.until - b.one.until)[0];
    if (!first) return;
    first.queue.splice(first.queue.indexOf(first.one), 1);
    first.one.run.spend(Math.max(0, first.one.until - first.one.run.nowMs));
    first.one.done(false);
  }
  /** Holds a lock from outside, as another project's run would. @returns lets it go */
  holdFromOutside(name) {
    this.holders.set(name, OUTSIDE);
    return () => this.release(name, OUTSIDE);
  }
  queue(name) {
    const queue = this.queues.get(name) ?? [];
    this.queues.set(name, queue);
    return queue;
  }
};

// emulator/host/world-state.ts
var DAY_MS = 24 * 36e5;
var LIKELY = {
  plainTextStopsFormulas: true,
  plainTextKeepsApostrophe: false,
  protectionErrorsAtFlush: false,
  killedRunKeepsPendingWrites: true,
  eventRangeHasCoordinates: true,
  currentOnlyWorksInTriggers: true,
  activeSpreadsheetInTriggers: true,
  formatDateNamesAreEnglish: true,
  triggersMadeByTriggersFire: true
};
var WorldState = class _WorldState {
  constructor(memory3, spreadsheet, head, sheets2) {
    this.memory = memory3;
    this.spreadsheet = spreadsheet;
    this.head = head;
    this.sheets = sheets2;
    this.sessions = /* @__PURE__ */ new Map();
    /** Who holds a lock right now; never saved, since a lock never outlives its run. */
    this.locks = new Locks();
  }
  static create(options, pushed2, sheets2) {
    const { now, owner, editors, account, language, unsure } = options;
    const memory3 = {
      now,
      ids: 0,
      runs: 0,
      uuids: 0,
      seed: "local google",
      owner: owner.toLowerCase(),
      editors: editors.map((e) => e.toLowerCase()),
      viewers: [],
      account,
      language,
      unsure: { ...LIKELY, ...unsure },
      consents: {},
      refusals: {},
      properties: {},
      caches: {},
      triggers: [],
      outbox: [],
      mailUsed: {},
      mailLimit: {},
      triggerMs: {},
      menus: {}
    };
    return new _WorldState(memory3, sheets2.create(options, { nextId: () => ++memory3.ids }), pushed2, sheets2);
  }
  static restore(saved, pushed2, sheets2) {
    const { memory: memory3, spreadsheet } = JSON.parse(saved);
    return new _WorldState(
      { ...memory3, unsure: { ...LIKELY, ...memory3.unsure } },
      sheets2.restore(spreadsheet),
      pushed2,
      sheets2
    );
  }
  /**
   * What a copy of the file is like that this person makes: the file's content and its bound script go along,
   * nothing that belongs to the old file's people or to the script's own stores does.
   */
  copiedBy(owner) {
    const { now, ids: ids2, runs, uuids, seed, account, language, unsure, groups, hidden } = this.memory;
    const memory3 = {
      ...{ now, ids: ids2, runs, uuids, seed, account, language, unsure },
      ...groups && { groups },
      ...hidden && { hidden },
      owner: owner.toLowerCase(),
      editors: [],
      viewers: [],
      consents: {},
      refusals: {},
      properties: {},
      caches: {},
      triggers: [],
      outbox: [],
      mailUsed: {},
      mailLimit: {},
      triggerMs: {},
      menus: {}
    };
    const id = `${this.spreadsheet.id}-copy-${this.nextId()}`;
    return JSON.stringify({
      memory: memory3,
      spreadsheet: this.sheets.copy(this.spreadsheet, id, memory3.owner, language)
    });
  }
  save() {
    return JSON.stringify({ memory: this.memory, spreadsheet: this.sheets.save(this.spreadsheet) });
  }
  /** The manifest and the pages that were pushed last. */
  get manifest() {
    return this.head.manifest;
  }
  get htmlFiles() {
    return this.head.htmlFiles;
  }
  /** Another push: what people run by hand changes at once, versions stay as they are. */
  pushed(head) {
    this.head = head;
  }
  get owner() {
    return this.memory.owner;
  }
  get editors() {
    return this.memory.editors;
  }
  get viewers() {
    return this.memory.viewers;
  }
  get groups() {
    return this.memory.groups ?? {};
  }
  hides(email) {
    return this.memory.hidden?.includes(email.toLowerCase()) ?? false;
  }
  get account() {
    return this.memory.account;
  }
  get language() {
    return this.memory.language;
  }
  get unsure() {
    return this.memory.unsure;
  }
  get scriptTimeZone() {
    return this.manifest.timeZone;
  }
  get nowMs() {
    return this.memory.now;
  }
  now() {
    return new Date(this.memory.now);
  }
  nextId() {
    return ++this.memory.ids;
  }
  /** Moves the clock on; it never goes back. */
  passTo(ms) {
    this.memory.now = Math.max(this.memory.now, Math.round(ms));
  }
  roleOf(email) {
    const who = email.toLowerCase();
    return who === this.owner ? "owner" : isAmong(who, this.editors, this.groups) ? "editor" : isAmong(who, this.viewers, this.groups) ? "viewer" : "stranger";
  }
  session(email) {
    const who = email.toLowerCase();
    const known2 = this.sessions.get(who);
    if (known2) return known2;
    const { memory: memory3 } = this;
    const made = {
      email: who,
      page: void 0,
      answers: [],
      get menus() {
        return memory3.menus[who] ?? [];
      },
      set menus(menus) {
        memory3.menus[who] = menus;
      }
    };
    this.sessions.set(who, made);
    return made;
  }
};

// emulator/host/signatures.ts
var MORE = {
  "ScriptApp.getAuthorizationInfo": [["AuthMode", "string[]"]]
};
var OWN_CHECK = /* @__PURE__ */ new Set(["MailApp.sendEmail", "HtmlTemplate.evaluate"]);
function checkSignature(run, className, method, args) {
  const namespace = namespaceOf(className);
  const overloads = googleApi().classes[className]?.members[method];
  if (!overloads || namespace === "Spreadsheet" || OWN_CHECK.has(`${className}.${method}`)) return;
  if ([...overloads, ...MORE[`${className}.${method}`] ?? []].some((overload2) => fits(overload2, args)))
    return;
  throw new GoogleError(
    googleSays(run.language, "signature", args.map(describeValue).join(","), `${className}.${method}`)
  );
}
function fits(overload2, args) {
  const last = overload2.at(-1);
  if (last?.startsWith("...")) return args.length >= overload2.length - 1;
  return args.length === overload2.length && overload2.every((type, n) => matches2(type, args[n]));
}
function matches2(type, value2) {
  const name = type.replace(/^\?/, "").split("|").map((one) => one.trim());
  return name.some((one) => matchesOne(one, value2));
}
var NUMBERS = /* @__PURE__ */ new Set(["number", "Integer", "Byte"]);
function matchesOne(type, value2) {
  if (type === "any") return true;
  if (value2 === void 0) return type === "undefined";
  if (type.endsWith("[]"))
    return Array.isArray(value2) && value2.every((one) => matches2(type.slice(0, -2), one));
  if (type === "string" || type === "Char")
    return value2 === null || typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean";
  if (NUMBERS.has(type)) return typeof value2 === "number" && !Number.isNaN(value2);
  if (type === "boolean") return typeof value2 === "boolean";
  if (type.endsWith("Date")) return value2 instanceof Date;
  if (value2 === null) return type === "null";
  const plain2 = type.split(".").at(-1);
  if (value2 instanceof EnumValue) return value2.enumName === plain2;
  if (value2 instanceof Remote)
    return nameOf(value2) === plain2 || plain2 === "BlobSource" && ["Blob", "HtmlOutput"].includes(nameOf(value2));
  return type.startsWith("{") && typeof value2 === "object" && !Array.isArray(value2) && !(value2 instanceof Foreign);
}
function describeValue(value2) {
  if (value2 === null || value2 === void 0) return "null";
  if (Array.isArray(value2)) return value2.every((one) => typeof one === "number") ? "number[]" : "Array";
  if (value2 instanceof Date) return "Date";
  if (value2 instanceof EnumValue) return value2.enumName;
  if (value2 instanceof Foreign) return value2.kind;
  if (value2 instanceof Remote) return nameOf(value2);
  return typeof value2 === "string" ? "String" : typeof value2 === "object" ? "(class)" : typeof value2;
}

// emulator/services/mail.ts
var PER_DAY = { consumer: 100, workspace: 1500 };
var BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
var PER_MESSAGE = 50;
var MOST_ATTACHMENTS = 250;
var ATTACHMENT_BYTES = 25 * 1024 * 1024;
var SUBJECT_CHARACTERS = 250;
function mailRemaining(world, account, now) {
  const window = world.memory.mailUsed[account];
  const used = window && now < window.since + DAY_MS ? window.used : 0;
  return Math.max(0, (world.memory.mailLimit[account] ?? PER_DAY[world.account]) - used);
}
var MailApp = class extends Remote {
  get world() {
    return this._run.world;
  }
  getRemainingDailyQuota() {
    return mailRemaining(this.world, this._run.effectiveUser, this._run.now().getTime());
  }
  sendEmail(...args) {
    const letter = this.letter(this.message(args));
    this.takeQuota(letter.to.length + letter.cc.length + letter.bcc.length);
    this.world.memory.outbox.push(letter);
  }
  message(args) {
    const [first] = args;
    if (args.length === 1 && typeof first === "object" && first !== null && !Array.isArray(first) && Object.getPrototypeOf(first) === Object.prototype)
      return first;
    const texts = args.filter((one) => typeof one === "string");
    if (args.length === 3 && texts.length === 3) return { to: args[0], subject: args[1], body: args[2] };
    if (args.length === 4 && texts.length === 4)
      return { to: args[0], replyTo: args[1], subject: args[2], body: args[3] };
    if (args.length === 4 && texts.length === 3 && typeof args[3] === "object")
      return { ...args[3], to: args[0], subject: args[1], body: args[2] };
    return refuse(this._run, "signature", args.map(describeValue).join(","), "MailApp.sendEmail");
  }
  letter(message) {
    if (message.inlineImages !== void 0) notModelled("MailApp.sendEmail inlineImages");
    if (message.noReply && this.world.account === "consumer")
      notModelled("MailApp.sendEmail noReply on a consumer account");
    const [to, cc, bcc] = [
      this.addresses(message.to),
      this.addresses(message.cc),
      this.addresses(message.bcc)
    ];
    const everybody = [...to, ...cc, ...bcc];
    if (everybody.length === 0) refuse(this._run, "mailNobody");
    if (everybody.length > PER_MESSAGE) refuse(this._run, "mailRecipients");
    const replyTo = text2(message.replyTo);
    if (replyTo !== void 0) this.addresses(replyTo);
    const subject = text2(message.subject) ?? "";
    if (subject.length > SUBJECT_CHARACTERS) refuse(this._run, "argumentTooLarge", "subject");
    const letter = {
      to,
      cc,
      bcc,
      from: this._run.effectiveUser,
      name: oneLine(text2(message.name)),
      replyTo,
      noReply: message.noReply === true || void 0,
      subject: oneLine(subject),
      body: text2(message.body) ?? "",
      htmlBody: text2(message.htmlBody),
      attachments: this.attachments(message.attachments),
      at: this._run.now().toISOString()
    };
    const limit = BODY_BYTES[this.world.account];
    if (bytes(letter.body) > limit || bytes(letter.htmlBody ?? "") > limit) refuse(this._run, "mailBody");
    return letter;
  }
  addresses(value2) {
    return (text2(value2) ?? "").split(",").map((one) => one.trim()).filter((one) => one !== "").map((one) => {
      const address = /<([^<>]*)>$/.exec(one)?.[1] ?? one;
      return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/.test(address) && !/\.\.|^\.|\.@/.test(address) ? address : refuse(this._run, "mailInvalid", one);
    });
  }
  attachments(value2) {
    if (value2 === void 0 || value2 === null) return [];
    const blobs2 = value2.map(
      (one) => one instanceof HtmlOutput ? one.getBlob() : one instanceof Blob ? one : notModelled("An attachment that is not a Blob")
    );
    if (blobs2.length > MOST_ATTACHMENTS) refuse(this._run, "mailAttachmentCount");
    if (blobs2.reduce((n, blob) => n + blob._bytes.length, 0) > ATTACHMENT_BYTES)
      refuse(this._run, "mailAttachments");
    return blobs2.map((blob) => ({
      name: blob._name ?? "Untitled",
      contentType: blob._type ?? "application/octet-stream",
      bytes: [...blob._bytes]
    }));
  }
  takeQuota(recipients) {
    const now = this._run.now().getTime();
    const account = this._run.effectiveUser;
    if (mailRemaining(this.world, account, now) < recipients) refuse(this._run, "mailQuota");
    const window = this.world.memory.mailUsed[account];
    this.world.memory.mailUsed[account] = window && now < window.since + DAY_MS ? { ...window, used: window.used + recipients } : { since: now, used: recipients };
  }
};
var text2 = (value2) => value2 === void 0 || value2 === null ? void 0 : String(value2);
var bytes = (value2) => Buffer.byteLength(value2, "utf8");
var oneLine = (value2) => value2?.replace(/[\r\n]+/g, " ");
var sending = [SCOPE.sendMail];
var mail = {
  classes: { MailApp },
  scopes: { "MailApp.sendEmail": sending, "MailApp.getRemainingDailyQuota": sending },
  costs: {
    "MailApp.sendEmail": 500,
    "MailApp.getRemainingDailyQuota": 60
    // est
  }
};

// emulator/services/printing.ts
var LOG_LIMIT = 1e4;
function readable(value2, nested = false) {
  if (value2 === null || value2 === void 0) return String(value2);
  if (typeof value2 === "string") return nested ? JSON.stringify(value2) : value2;
  if (typeof value2 !== "object") return String(value2);
  if (value2 instanceof Date) return value2.toString();
  if (value2 instanceof EnumValue || value2 instanceof Foreign) return value2.toString();
  if (value2 instanceof Remote) return value2.constructor.name;
  if (Array.isArray(value2)) return `[${value2.map((one) => readable(one, true)).join(", ")}]`;
  return `{${Object.entries(value2).map(([key, one]) => `${key}=${readable(one, true)}`).join(", ")}}`;
}
function format([first, ...rest]) {
  if (typeof first !== "string" || !/%[sdifoj]/.test(first))
    return [first, ...rest].map((one) => readable(one)).join(" ");
  const text3 = first.replace(/%[sdifoj]/g, (mark) => rest.length ? readable(rest.shift()) : mark);
  return [text3, ...rest.map((one) => readable(one))].join(" ");
}
var Printing = class extends Remote {
  get logs() {
    return this._run.logs;
  }
  print(args, level = "") {
    if (this.logs.length < LOG_LIMIT) this.logs.push(level + format(args));
  }
};
var ConsoleService = class extends Printing {
  constructor() {
    super(...arguments);
    this.timers = /* @__PURE__ */ new Map();
  }
  log(...args) {
    this.print(args);
  }
  info(...args) {
    this.print(args, "info: ");
  }
  warn(...args) {
    this.print(args, "warn: ");
  }
  error(...args) {
    this.print(args, "error: ");
  }
  time(label) {
    this.timers.set(String(label), this._run.now().getTime());
  }
  timeEnd(label) {
    this.print([`${String(label)}: ${this._run.now().getTime() - (this.timers.get(String(label)) ?? 0)}ms`]);
  }
};
var Logger = class extends Printing {
  log(...args) {
    this.print(args);
    return this;
  }
  clear() {
    this.logs.length = 0;
  }
  getLog() {
    return this.logs.join("\n");
  }
};
var printing = { classes: { Logger, console: ConsoleService } };

// emulator/services/properties.ts
var VALUE_BYTES2 = 9 * 1024;
var KEY_BYTES = 8066;
var STORE_BYTES = 500 * 1024;
var CALLS_A_DAY = { consumer: 5e4, workspace: 5e5 };
var bytes2 = (text3) => Buffer.byteLength(text3, "utf8");
var PropertiesService = class extends Remote {
  getScriptProperties() {
    return new Properties(this._run, "script");
  }
  getUserProperties() {
    return new Properties(this._run, `user ${this._run.effectiveUser}`);
  }
  /** null outside a container: in a web app. */
  getDocumentProperties() {
    return this._run.kind === "webapp" ? null : new Properties(this._run, "document");
  }
};
var Properties = class extends Remote {
  constructor(run, store) {
    super(run);
    this.store = store;
  }
  get all() {
    return this._run.world.memory.properties[this.store] ??= {};
  }
  getProperty(key) {
    this.spendCall();
    return Object.hasOwn(this.all, key) ? this.all[key] : null;
  }
  getProperties() {
    this.spendCall();
    return { ...this.all };
  }
  getKeys() {
    this.spendCall();
    return Object.keys(this.all);
  }
  setProperty(key, value2) {
    this.put({ ...this.all, [key]: this.checked(value2) });
    return this;
  }
  setProperties(values, deleteAllOthers = false) {
    const texts = Object.fromEntries(
      Object.entries(values).map(([key, value2]) => [key, this.checked(value2)])
    );
    this.put(deleteAllOthers ? texts : { ...this.all, ...texts });
    return this;
  }
  deleteProperty(key) {
    const { [key]: _gone, ...rest } = this.all;
    this.put(rest);
    return this;
  }
  deleteAllProperties() {
    this.put({});
    return this;
  }
  /** Reads and writes of a day, by the account that the run belongs to. */
  spendCall() {
    const { world, effectiveUser } = this._run;
    const now = this._run.now().getTime();
    const used = world.memory.propertyCalls ??= {};
    const window = used[effectiveUser];
    const current2 = window && now - window.since < DAY_MS ? window : { since: now, used: 0 };
    if (current2.used >= (world.memory.propertyLimit ?? CALLS_A_DAY[world.account]))
      refuse(this._run, "propertyCalls");
    used[effectiveUser] = { ...current2, used: current2.used + 1 };
  }
  checked(value2) {
    if (typeof value2 !== "string") notModelled('A property that is no string (Google may write 5 as "5.0")');
    return bytes2(value2) > VALUE_BYTES2 ? refuse(this._run, "argumentTooLarge", "value") : value2;
  }
  put(all) {
    this.spendCall();
    if (Object.keys(all).some((key) => bytes2(key) > KEY_BYTES)) refuse(this._run, "argumentTooLarge", "key");
    if (Object.entries(all).reduce((n, [key, value2]) => n + bytes2(key) + bytes2(value2), 0) > STORE_BYTES)
      refuse(this._run, "propertyQuota");
    this._run.world.memory.properties[this.store] = all;
  }
};
var properties = {
  classes: { PropertiesService, Properties },
  costs: {
    "Properties.getProperty": 30,
    "Properties.getProperties": 30,
    "Properties.getKeys": 30,
    "Properties.setProperty": 62,
    "Properties.setProperties": 62,
    "Properties.deleteProperty": 62,
    "Properties.deleteAllProperties": 62
  }
};

// emulator/host/identity.ts
var SIMPLE_LIMIT_MS = 3e4;
var LIMIT_MS = 6 * 6e4;
var domainOf = (email) => email.split("@")[1] ?? "";
var manifestScopes = ({ manifest }) => manifest.oauthScopes ?? DETECTED_SCOPES;
function visible(world, who, reader) {
  return who === reader || world.account === "workspace" && domainOf(who) === domainOf(reader);
}
function simpleRun(world, functionName, session2) {
  const who = session2.email;
  return {
    kind: "simple",
    functionName,
    effectiveUser: who,
    activeUser: visible(world, who, world.owner) ? who : "",
    authMode: "LIMITED",
    scopes: new Set(SIMPLE_TRIGGER_SCOPES),
    session: session2,
    limitMs: SIMPLE_LIMIT_MS
  };
}
function personRun(world, kind2, functionName, session2) {
  return {
    kind: kind2,
    functionName,
    effectiveUser: session2.email,
    activeUser: session2.email,
    authMode: "FULL",
    scopes: new Set(consented(world, session2.email)),
    session: session2,
    limitMs: LIMIT_MS
  };
}
function triggerRun(world, trigger, session2) {
  const kind2 = trigger.event === "CLOCK" ? "time" : "installable";
  const scopes = new Set(granted(world, trigger.owner));
  if (kind2 === "time" && !world.unsure.currentOnlyWorksInTriggers) scopes.delete(SCOPE.thisSpreadsheet);
  const activeUser = kind2 === "time" ? trigger.owner : session2 && visible(world, session2.email, trigger.owner) ? session2.email : "";
  return {
    kind: kind2,
    functionName: trigger.handler,
    effectiveUser: trigger.owner,
    activeUser,
    authMode: "FULL",
    scopes,
    session: session2,
    limitMs: LIMIT_MS
  };
}
function webAppRun(world, functionName, as, visitor, push) {
  return {
    kind: "webapp",
    functionName,
    effectiveUser: as,
    activeUser: visitor && visible(world, visitor, as) ? visitor : "",
    authMode: "FULL",
    scopes: new Set(granted(world, as, push ?? world)),
    limitMs: LIMIT_MS,
    ...push && { push }
  };
}
function consentMissing(world, as, push) {
  const wanted = manifestScopes(push ?? world);
  const given = granted(world, as, push ?? world);
  const refused2 = world.memory.refusals[as] ?? [];
  if (wanted.length > 0 && given.length === 0) return "all";
  return wanted.every((scope) => given.includes(scope) || refused2.includes(scope)) ? void 0 : "some";
}
function granted(world, email, asking = world) {
  const given = world.memory.consents[email] ?? [];
  return manifestScopes(asking).filter((scope) => given.includes(scope));
}
function consented(world, email) {
  const refused2 = world.memory.refusals[email] ?? [];
  const given = /* @__PURE__ */ new Set([
    ...world.memory.consents[email] ?? [],
    ...manifestScopes(world).filter((scope) => !refused2.includes(scope))
  ]);
  world.memory.consents[email] = [...given].filter((scope) => !refused2.includes(scope));
  return granted(world, email);
}
function startProblem(world, plan) {
  if (world.memory.suspended?.includes(plan.effectiveUser)) return googleSays(world.language, "noAccess");
  if (plan.kind !== "webapp" && ["stranger", "viewer"].includes(world.roleOf(plan.effectiveUser)))
    return googleSays(world.language, "noAccess");
  if (plan.authMode !== "FULL") return void 0;
  const asking = plan.push ?? world;
  const wanted = manifestScopes(asking);
  const given = granted(world, plan.effectiveUser, asking);
  const refused2 = world.memory.refusals[plan.effectiveUser] ?? [];
  const asked = wanted.every((scope) => given.includes(scope) || refused2.includes(scope));
  return asked && (wanted.length === 0 || given.length > 0) ? void 0 : googleSays(world.language, "authorizationRequired");
}

// emulator/host/deployments.ts
var import_node_crypto = require("node:crypto");
var MOST = 20;
var LATE_MS = 6e4;
var execOf = (id) => `https://script.google.com/macros/s/${id}/exec`;
var idOf = (world, count3) => `AKfycb${(0, import_node_crypto.createHash)("sha256").update(`${world.spreadsheet.id} ${count3}`).digest("base64url").slice(0, 40)}`;
var headId = (world) => idOf(world, 0);
var viewOf = (one) => ({
  id: one.id,
  url: execOf(one.id),
  version: one.version,
  by: one.by,
  access: one.webapp?.access ?? "MYSELF"
});
var places2 = [
  /^\/macros(?:\/u\/\d+)?()\/s\/([\w-]+)\/(exec|dev)$/,
  /^\/a\/macros\/([\w.-]+)\/s\/([\w-]+)\/(exec|dev)$/
];
function readAddress(text3) {
  const url = URL.canParse(text3) ? new URL(text3) : void 0;
  if (url?.origin !== "https://script.google.com") return void 0;
  const [, domain2, id, mode2] = places2.map((place) => place.exec(url.pathname)).find(Boolean) ?? [];
  if (!id) return void 0;
  return {
    id,
    dev: mode2 === "dev",
    ...domain2 && { domain: domain2 },
    parameter: Object.fromEntries(url.searchParams),
    hash: url.hash.slice(1)
  };
}
var Deployments = class {
  constructor(world, head) {
    this.world = world;
    this.head = head;
  }
  get all() {
    return this.world.memory.deployments ??= [];
  }
  get living() {
    return this.all.filter((one) => !one.archived);
  }
  list() {
    return this.living.map(viewOf);
  }
  get devUrl() {
    return `https://script.google.com/macros/s/${headId(this.world)}/dev`;
  }
  /** Deploy ▸ New deployment ▸ Web app. */
  create(who, how) {
    this.mustEdit(who);
    if (this.living.length >= MOST)
      throw new Refused(`Scripts may only have up to ${MOST} versioned deployments at a time.`);
    const id = idOf(this.world, this.all.length + 1);
    const made = {
      id,
      by: who.toLowerCase(),
      version: this.newVersion(),
      at: this.world.nowMs
    };
    const webapp = this.webappOf(how);
    if (webapp) made.webapp = webapp;
    this.all.push(made);
    this.forget();
    return viewOf(made);
  }
  /**
   * Manage deployments ▸ Edit ▸ New version: the address stays. Whoever does it is from then on the account
   * that it runs as.
   */
  update(id, who, how = {}) {
    this.mustEdit(who);
    const one = this.find(id);
    one.before = { version: one.version, until: this.world.nowMs + LATE_MS };
    one.version = this.newVersion();
    one.by = who.toLowerCase();
    const webapp = how.by === "clasp" ? this.webappOf(how) : { ...one.webapp, ...this.chosen(how, one) };
    if (!this.world.unsure.claspUpdatesKeepAccess || how.by !== "clasp") {
      if (webapp) one.webapp = webapp;
      else delete one.webapp;
    }
    this.forget();
    return viewOf(one);
  }
  archive(id) {
    this.find(id).archived = true;
    this.forget();
  }
  chosen(how, one) {
    return {
      access: how.access ?? one?.webapp?.access ?? "ANYONE_ANONYMOUS",
      executeAs: how.executeAs ?? one?.webapp?.executeAs ?? "USER_DEPLOYING"
    };
  }
  /**
   * Who may come in. By hand one chooses; clasp asks for nothing: the manifest says it, or new ones come out
   * as MYSELF (people report both).
   */
  webappOf(how) {
    if (how.by !== "clasp") return this.chosen(how);
    const { webapp } = this.world.manifest;
    if (!webapp) return void 0;
    return this.world.unsure.claspDeploysPrivately ? { ...webapp, access: "MYSELF" } : webapp;
  }
  find(id) {
    const one = this.living.find((item) => item.id === id);
    if (!one) throw new Refused(`There is no deployment ${id}.`);
    return one;
  }
  mustEdit(who) {
    const role = this.world.roleOf(who);
    if (role !== "owner" && role !== "editor") throw new Refused(`${who} may not deploy this script.`);
  }
  newVersion() {
    const { memory: memory3 } = this.world;
    const number = memory3.lastVersion = (memory3.lastVersion ?? 0) + 1;
    (memory3.versions ??= {})[number] = { ...this.head() };
    return number;
  }
  /** Files of versions that no deployment can serve any more. */
  forget() {
    const { versions = {} } = this.world.memory;
    const used = this.living.flatMap((one) => [one.version, one.before?.version]);
    for (const number of Object.keys(versions))
      if (!used.includes(Number(number))) delete versions[Number(number)];
  }
  /** What stands at an address; undefined where nothing does, or where it is no web app. */
  at({ id, dev }) {
    if (dev) {
      const { webapp } = this.world.manifest;
      const isWebApp = webapp !== void 0 || this.living.some((one2) => one2.webapp);
      return id === headId(this.world) && isWebApp ? { id, by: "", access: "MYSELF", executeAs: "USER_DEPLOYING" } : void 0;
    }
    const one = this.living.find((item) => item.id === id);
    if (!one?.webapp) return void 0;
    const late = this.world.unsure.updatesAreLate && one.before && this.world.nowMs < one.before.until ? one.before.version : one.version;
    return { id, by: one.by, ...one.webapp, files: this.world.memory.versions?.[late] };
  }
  /** The youngest web app that is not archived: what the letters of a story lead to. */
  newest() {
    const one = this.living.filter((item) => item.webapp).at(-1);
    return one && execOf(one.id);
  }
  /**
   * What ScriptApp.getService().getUrl() answers: /dev but in a run of /exec; with several web apps the
   * address of the oldest one; on Workspace in a form that outsiders cannot open; null without a web app.
   */
  serviceUrl(fromExec) {
    const one = this.living.find((item) => item.webapp);
    if (!one) return null;
    const url = fromExec ? execOf(one.id) : this.devUrl;
    const domain2 = this.world.owner.split("@")[1] ?? "";
    return this.world.account === "workspace" ? url.replace("/macros/s/", `/a/macros/${domain2}/s/`) : url;
  }
};

// emulator/services/trigger.ts
var Trigger = class extends Remote {
  constructor(run, _state) {
    super(run);
    this._state = _state;
  }
  getHandlerFunction() {
    return this._state.handler;
  }
  getUniqueId() {
    return this._state.id;
  }
  getEventType() {
    return new EnumValue("EventType", this._state.event);
  }
  getTriggerSource() {
    return new EnumValue("TriggerSource", this._state.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS");
  }
  getTriggerSourceId() {
    return this._state.event === "CLOCK" ? null : this._run.world.spreadsheet.id;
  }
};

// emulator/host/schedule.ts
var import_node_crypto2 = require("node:crypto");

// emulator/host/zone.ts
var formatters = /* @__PURE__ */ new Map();
function formatter(zone) {
  const known2 = formatters.get(zone);
  if (known2) return known2;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short"
  });
  formatters.set(zone, made);
  return made;
}
function wallTime(ms, zone) {
  const found = {};
  for (const { type, value: value2 } of formatter(zone).formatToParts(ms)) found[type] = value2;
  const number = (name) => Number(found[name]);
  return {
    year: found.era === "BC" ? 1 - number("year") : number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
    second: number("second")
  };
}
function offsetAt2(ms, zone) {
  const w = wallTime(ms, zone);
  return Date.UTC(w.year, w.month - 1, w.day, w.hour, w.minute, w.second) - Math.floor(ms / 1e3) * 1e3;
}
function fromWall(zone, year, month, day3, hour = 0, minute = 0) {
  const guess = Date.UTC(year, month - 1, day3, hour, minute);
  return guess - offsetAt2(guess - offsetAt2(guess, zone), zone);
}
var weekdayOf = (year, month, day3) => new Date(Date.UTC(year, month - 1, day3)).getUTCDay();
var isZone = (zone) => {
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
};

// emulator/host/schedule.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var draw = (id, below) => (0, import_node_crypto2.createHash)("sha256").update(id).digest().readUInt32BE(0) % below;
function jitter(id, spec) {
  if (spec.minute !== void 0) return (draw(id, 31) - 15) * MINUTE;
  return draw(id, 60) * MINUTE;
}
function nextRun(trigger, from) {
  const spec = trigger.clock;
  switch (spec.every) {
    case "once":
      return spec.at > from ? spec.at : void 0;
    case "minutes":
      return steps(trigger.createdAt, spec.n * MINUTE, from);
    case "hours":
      return steps(trigger.createdAt + draw(trigger.id, 60) * MINUTE - spec.n * HOUR, spec.n * HOUR, from);
    default:
      return calendar(trigger.id, spec, trigger.createdAt, from);
  }
}
var steps = (start, step, from) => start + (Math.floor((from - start) / step) + 1) * step;
var DAYS_AHEAD = 800;
function calendar(id, spec, createdAt, from) {
  const start = wallTime(createdAt, spec.zone);
  const firstDay = Date.UTC(start.year, start.month - 1, start.day) / (24 * HOUR);
  const today = wallTime(from - 24 * HOUR, spec.zone);
  const offset2 = jitter(id, spec);
  const hour = spec.hour ?? draw(`${id} hour`, 24);
  for (let n = 0; n < DAYS_AHEAD; n++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + n));
    const [year, month, day3] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    if (!isItsDay(spec, year, month, day3, date.getTime() / (24 * HOUR) - firstDay)) continue;
    const at3 = fromWall(spec.zone, year, month, day3, hour, spec.minute ?? 0) + offset2;
    if (at3 > from && at3 > createdAt) return at3;
  }
  return void 0;
}
function isItsDay(spec, year, month, day3, daysSince) {
  if (spec.every === "month") return day3 === spec.day;
  if (spec.every === "days") return daysSince % spec.n === 0;
  return weekdayOf(year, month, day3) === spec.weekDay && Math.floor(daysSince / 7) % spec.n === 0;
}

// emulator/services/trigger-builders.ts
var PER_USER = 20;
var WEEK = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];
var MINUTES_ALLOWED = [1, 5, 10, 15, 30];
var QUARTER_HOUR = 15 * 6e4;
var TriggerBuilder = class extends Remote {
  constructor(run, handler) {
    super(run);
    this.handler = handler;
  }
  timeBased() {
    return new ClockTriggerBuilder(this._run, this.handler);
  }
  forSpreadsheet(_file) {
    return new SpreadsheetTriggerBuilder(this._run, this.handler);
  }
};
function keep(run, handler, event, clock) {
  const { world } = run;
  if (world.memory.triggers.filter((one) => one.owner === run.effectiveUser).length >= PER_USER)
    refuse(run, "tooManyTriggers");
  const state = {
    id: String(9e12 + world.nextId()),
    owner: run.effectiveUser,
    handler,
    event,
    createdAt: run.now().getTime(),
    ...clock && { clock }
  };
  const dead = (run.kind === "time" || run.kind === "installable") && !world.unsure.triggersMadeByTriggersFire;
  if (clock && !dead) state.next = nextRun(state, state.createdAt);
  world.memory.triggers.push(state);
  return new Trigger(run, state);
}
var SpreadsheetTriggerBuilder = class extends Remote {
  constructor(run, handler) {
    super(run);
    this.handler = handler;
  }
  onOpen() {
    this.event = "ON_OPEN";
    return this;
  }
  onEdit() {
    this.event = "ON_EDIT";
    return this;
  }
  onChange() {
    this.event = "ON_CHANGE";
    return this;
  }
  create() {
    return keep(this._run, this.handler, this.event ?? notModelled("A spreadsheet trigger without an event"));
  }
};
var ClockTriggerBuilder = class extends Remote {
  constructor(run, handler) {
    super(run);
    this.handler = handler;
    this.zone = run.world.scriptTimeZone;
  }
  everyMinutes(n) {
    return MINUTES_ALLOWED.includes(n) ? this.repeat("minutes", n) : refuse(this._run, "invalidArgument", String(n));
  }
  everyHours(n) {
    return this.repeat("hours", n);
  }
  everyDays(n) {
    return this.repeat("days", n);
  }
  everyWeeks(n) {
    return this.repeat("weeks", n);
  }
  onWeekDay(day3) {
    this.weekDay = WEEK.indexOf(day3.name);
    return this;
  }
  onMonthDay(day3) {
    this.monthDay = this.within(day3, 1, 31);
    return this;
  }
  atHour(hour) {
    this.hour = this.within(hour, 0, 23);
    return this;
  }
  nearMinute(minute) {
    this.minute = this.within(minute, 0, 59);
    return this;
  }
  inTimezone(zone) {
    this.zone = isZone(zone) ? zone : refuse(this._run, "invalidArgument", zone);
    return this;
  }
  /** Not before that time has passed; up to a quarter of an hour later. */
  after(ms) {
    const from = this._run.now().getTime();
    this.once = (id) => from + ms + draw(id, QUARTER_HOUR);
    return this;
  }
  at(date) {
    this.once = () => date.getTime();
    return this;
  }
  /** Near midnight of that day, 15 minutes either way. */
  atDate(year, month, day3) {
    this.once = (id) => fromWall(this.zone, year, month, day3) + draw(id, 2 * QUARTER_HOUR) - QUARTER_HOUR;
    return this;
  }
  create() {
    return keep(this._run, this.handler, "CLOCK", this.spec());
  }
  repeat(unit, n) {
    this.every = { unit, n: this.within(n, 1, Number.MAX_SAFE_INTEGER) };
    return this;
  }
  within(n, least, most) {
    return Number.isInteger(n) && n >= least && n <= most ? n : refuse(this._run, "invalidArgument", String(n));
  }
  spec() {
    const { every, hour, minute, zone, weekDay, monthDay } = this;
    if (this.once) return { every: "once", at: this.once(`${this.handler} ${this._run.id}`) };
    if (monthDay !== void 0) return { every: "month", day: monthDay, hour, minute, zone };
    if (weekDay !== void 0 || every?.unit === "weeks")
      return {
        every: "weeks",
        n: every?.unit === "weeks" ? every.n : 1,
        weekDay: weekDay ?? 1,
        hour,
        minute,
        zone
      };
    if (every?.unit === "minutes" || every?.unit === "hours") return { every: every.unit, n: every.n };
    if (every) return { every: "days", n: every.n, hour, minute, zone };
    return notModelled(
      "A clock trigger without a recurrence (everyDays, everyWeeks, onMonthDay, after, at \u2026)"
    );
  }
};

// emulator/services/script-app.ts
var SCRIPT_ID = "1LocalGoogleScript0000000000000000000000000000000000000000";
var ScriptApp = class extends Remote {
  get world() {
    return this._run.world;
  }
  newTrigger(functionName) {
    return new TriggerBuilder(this._run, functionName);
  }
  /** Only the triggers of the running user: those of others are invisible to code. */
  getProjectTriggers() {
    return this.world.memory.triggers.filter((one) => one.owner === this._run.effectiveUser).map((one) => new Trigger(this._run, one));
  }
  getUserTriggers(_document) {
    return this.getProjectTriggers().filter((one) => one._state.event !== "CLOCK");
  }
  deleteTrigger(trigger) {
    const { triggers: triggers2 } = this.world.memory;
    const at3 = triggers2.findIndex(
      (one) => one.id === trigger._state.id && one.owner === this._run.effectiveUser
    );
    if (at3 < 0) refuse(this._run, "invalidArgument", "trigger");
    triggers2.splice(at3, 1);
  }
  getScriptId() {
    return SCRIPT_ID;
  }
  getService() {
    return new Service(this._run);
  }
  /**
   * @returns whether anything of the manifest (or of the named scopes) still needs the running user's consent
   */
  getAuthorizationInfo(_mode, scopes) {
    return new AuthorizationInfo(
      this._run,
      [...scopes ?? this.wanted].filter((one) => !this._run.scopes.has(one))
    );
  }
  /** Ends the run with a request for consent when one of the scopes is missing. */
  requireScopes(_mode, scopes) {
    this.demand(scopes);
  }
  requireAllScopes(_mode) {
    this.demand(this.wanted);
  }
  get wanted() {
    return manifestScopes(this._run.plan.push ?? this.world);
  }
  demand(scopes) {
    if (scopes.some((one) => !this._run.scopes.has(one)))
      this._run.stopForConsent(googleSays(this._run.language, "authorizationRequired"));
  }
};
var Service = class extends Remote {
  isEnabled() {
    return this.getUrl() !== null;
  }
  /** Where the web app is, as far as Google tells: seldom the address that people were given. */
  getUrl() {
    const { world, plan } = this._run;
    return new Deployments(world, () => ({})).serviceUrl(plan.kind === "webapp" && plan.push !== void 0);
  }
};
var AuthorizationInfo = class extends Remote {
  constructor(run, missing) {
    super(run);
    this.missing = missing;
  }
  getAuthorizationStatus() {
    return new EnumValue("AuthorizationStatus", this.missing.length ? "REQUIRED" : "NOT_REQUIRED");
  }
  getAuthorizationUrl() {
    return this.missing.length ? `https://script.google.com/macros/auth?scopes=${encodeURIComponent(this.missing.join(" "))}` : null;
  }
  getAuthorizedScopes() {
    return [...this._run.scopes];
  }
};

// emulator/services/script.ts
var triggers = [SCOPE.triggers];
var script = {
  classes: {
    ScriptApp,
    Trigger,
    TriggerBuilder,
    ClockTriggerBuilder,
    SpreadsheetTriggerBuilder,
    Service,
    AuthorizationInfo
  },
  scopes: {
    "ScriptApp.newTrigger": triggers,
    "ScriptApp.getProjectTriggers": triggers,
    "ScriptApp.getUserTriggers": triggers,
    "ScriptApp.deleteTrigger": triggers
  },
  costs: {
    "ScriptApp.getProjectTriggers": 200,
    "ScriptApp.deleteTrigger": 200,
    "ClockTriggerBuilder.create": 300,
    "SpreadsheetTriggerBuilder.create": 300
    // est
  },
  otherCost: 2
};

// emulator/services/session.ts
var import_node_crypto3 = require("node:crypto");
var SessionService = class extends Remote {
  /**
   * The person at the keyboard. '' without the e-mail scope, and where Google hides a consumer from
   * another's script.
   */
  getActiveUser() {
    return new User(this._run, this.mayTell() ? this._run.activeUser : "");
  }
  /** Whose authority the run uses: never "the owner" by itself. */
  getEffectiveUser() {
    return new User(
      this._run,
      this._run.authMode === "LIMITED" ? this._run.activeUser : this.mayTell() ? this._run.effectiveUser : ""
    );
  }
  getScriptTimeZone() {
    return this._run.world.scriptTimeZone;
  }
  getActiveUserLocale() {
    return this._run.language;
  }
  /** An opaque name of the person, another one every 30 days. */
  getTemporaryActiveUserKey() {
    const month = Math.floor(this._run.now().getTime() / (30 * 24 * 36e5));
    return (0, import_node_crypto3.createHash)("sha256").update(`${this._run.activeUser || this._run.effectiveUser} ${month}`).digest("base64");
  }
  /** A simple trigger has nobody's consent and shows what it may; every other run needs the scope. */
  mayTell() {
    return this._run.authMode === "LIMITED" || this._run.scopes.has(SCOPE.email);
  }
};
var session = { classes: { Session: SessionService, User } };

// emulator/services/utilities.ts
var import_node_crypto4 = require("node:crypto");

// emulator/services/csv.ts
function parseCsv(text3, delimiter) {
  const rows = [];
  let row = [], cell = "", quoted = false, started = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
    started = false;
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i2 = 0; i2 < text3.length; i2++) {
    const c = text3[i2];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text3[i2 + 1] === '"') {
        cell += '"';
        i2++;
      } else quoted = false;
    } else if (c === '"' && !started) {
      quoted = true;
      started = true;
    } else if (c === delimiter) endCell();
    else if (c === "\n" || c === "\r") {
      if (c === "\r" && text3[i2 + 1] === "\n") i2++;
      endRow();
    } else {
      cell += c;
      started = true;
    }
  }
  if (quoted) return void 0;
  if (cell !== "" || row.length > 0 || started) endRow();
  return rows;
}

// emulator/services/date-format.ts
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var VI_DAYS = ["Ch\u1EE7 Nh\u1EADt", "Th\u1EE9 Hai", "Th\u1EE9 Ba", "Th\u1EE9 T\u01B0", "Th\u1EE9 N\u0103m", "Th\u1EE9 S\xE1u", "Th\u1EE9 B\u1EA3y"];
var VI_SHORT_DAYS = ["CN", "Th 2", "Th 3", "Th 4", "Th 5", "Th 6", "Th 7"];
function nameOf2(run, kind2, n, whole) {
  if (run.world.unsure.formatDateNamesAreEnglish || run.language === "en") {
    const name = (kind2 === "month" ? MONTHS : DAYS)[n];
    return whole ? name : name.slice(0, 3);
  }
  return kind2 === "month" ? `${whole ? "th\xE1ng" : "thg"} ${n + 1}` : (whole ? VI_DAYS : VI_SHORT_DAYS)[n];
}
var pad = (n, width) => String(n).padStart(width, "0");
function formatDate(run, date, zone, pattern2) {
  if (Number.isNaN(date.getTime())) refuse(run, "invalidArgument", "date");
  const ms = date.getTime();
  const offset2 = offsetOf(ms, zone);
  const w = wallTime(ms + offset2, "UTC");
  const weekday = weekdayOf(w.year, w.month, w.day);
  const letter = (mark) => {
    const width = mark.length;
    switch (mark[0]) {
      case "y":
        return width === 2 ? pad(w.year % 100, 2) : pad(w.year, width);
      case "M":
        return width >= 3 ? nameOf2(run, "month", w.month - 1, width >= 4) : pad(w.month, width);
      case "d":
        return pad(w.day, width);
      case "D":
        return pad(
          Math.round((Date.UTC(w.year, w.month - 1, w.day) - Date.UTC(w.year, 0, 1)) / 864e5) + 1,
          width
        );
      case "H":
        return pad(w.hour, width);
      case "h":
        return pad(w.hour % 12 || 12, width);
      case "k":
        return pad(w.hour || 24, width);
      case "K":
        return pad(w.hour % 12, width);
      case "m":
        return pad(w.minute, width);
      case "s":
        return pad(w.second, width);
      case "S":
        return pad((ms % 1e3 + 1e3) % 1e3, width);
      case "E":
        return nameOf2(run, "day", weekday, width >= 4);
      case "u":
        return pad(weekday || 7, width);
      case "a":
        return w.hour < 12 ? "AM" : "PM";
      case "Z":
        return offsetText(offset2, "");
      case "X":
        return offset2 === 0 ? "Z" : width === 1 ? offsetText(offset2, "").slice(0, 3) : offsetText(offset2, width === 2 ? "" : ":");
      case "G":
        return "AD";
      default:
        return notModelled(`Utilities.formatDate letter "${mark[0]}"`);
    }
  };
  return pattern2.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (mark, quoted) => quoted === void 0 ? letter(mark) : quoted === "" ? "'" : quoted.replace(/''/g, "'")
  );
}
function offsetOf(ms, zone) {
  const gmt = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (gmt) return (gmt[1] === "-" ? -1 : 1) * (Number(gmt[2]) * 60 + Number(gmt[3] ?? 0)) * 6e4;
  return isZone(zone) ? offsetAt2(ms, zone) : 0;
}
function offsetText(offset2, colon) {
  const minutes = Math.abs(offset2) / 6e4;
  return `${offset2 < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
}

// emulator/services/utilities.ts
var DIGESTS = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512"
};
var LONGEST_SLEEP_MS = 3e5;
var DEFAULT_CHARSET = new EnumValue("Charset", "US_ASCII");
var UTF_8 = new EnumValue("Charset", "UTF_8");
var isByte = (value2) => Number.isInteger(value2) && Number(value2) >= -128 && Number(value2) <= 127;
var Utilities = class extends Remote {
  computeDigest(algorithm, value2, charset = DEFAULT_CHARSET) {
    const name = DIGESTS[algorithm.name] ?? notModelled(`DigestAlgorithm.${algorithm.name}`);
    if (Array.isArray(value2) && !value2.every(isByte))
      refuse(this._run, "signature", "Utilities.DigestAlgorithm,number[]", "Utilities.computeDigest");
    return signed(
      (0, import_node_crypto4.createHash)(name).update(bytesOf(this._run, value2, charset.name)).digest()
    );
  }
  computeHmacSignature(algorithm, value2, key, charset = DEFAULT_CHARSET) {
    const name = DIGESTS[algorithm.name.replace("HMAC_", "")] ?? notModelled(`MacAlgorithm.${algorithm.name}`);
    return signed(
      (0, import_node_crypto4.createHmac)(name, bytesOf(this._run, key, charset.name)).update(bytesOf(this._run, value2, charset.name)).digest()
    );
  }
  computeHmacSha256Signature(value2, key, charset = DEFAULT_CHARSET) {
    return this.computeHmacSignature(new EnumValue("MacAlgorithm", "HMAC_SHA_256"), value2, key, charset);
  }
  base64Encode(data2, charset = UTF_8) {
    return bytesOf(this._run, data2, charset.name).toString("base64");
  }
  /** With "-" and "_", and with the "=" at the end. */
  base64EncodeWebSafe(data2, charset = UTF_8) {
    return this.base64Encode(data2, charset).replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(text3, _charset = UTF_8) {
    return this.decoded(text3, /^[A-Za-z0-9+/]*={0,2}$/);
  }
  base64DecodeWebSafe(text3, _charset = UTF_8) {
    return this.decoded(text3, /^[A-Za-z0-9_-]*={0,2}$/);
  }
  decoded(text3, alphabet) {
    if (!alphabet.test(text3) || text3.length % 4 !== 0) refuse(this._run, "couldNotDecode");
    return signed(Buffer.from(text3.replace(/-/g, "+").replace(/_/g, "/"), "base64"));
  }
  newBlob(data2, contentType, name) {
    if (typeof data2 === "string")
      return Blob._ofText(this._run, data2, contentType ?? "text/plain", name ?? null);
    return new Blob(this._run, signed(unsigned(data2)), contentType ?? null, name ?? null);
  }
  /** Names of days and months come out in English: the call has no locale. */
  formatDate(date, zone, pattern2) {
    return formatDate(this._run, date, zone, pattern2);
  }
  formatString(template, ...values) {
    return template.replace(
      /%(?:(\d+)\$)?([-0]*)(\d+)?(?:\.(\d+))?([sdf%])/g,
      (_, place, flags, width, digits, kind2) => {
        if (kind2 === "%") return "%";
        const value2 = place ? values[Number(place) - 1] : values.shift();
        const text3 = kind2 === "f" ? Number(value2).toFixed(Number(digits ?? 6)) : kind2 === "d" ? String(Math.trunc(Number(value2))) : String(value2);
        return flags.includes("-") ? text3.padEnd(Number(width ?? 0)) : text3.padStart(Number(width ?? 0), flags.includes("0") ? "0" : " ");
      }
    );
  }
  /** Version 4 in form; in the local Google the same story always gives the same ones. */
  getUuid() {
    const { world } = this._run;
    const hex = (0, import_node_crypto4.createHash)("sha256").update(`${world.memory.seed} ${++world.memory.uuids}`).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${"89ab"[parseInt(hex[16], 16) & 3]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
  parseCsv(text3, delimiter = ",") {
    return parseCsv(text3, delimiter) ?? refuse(this._run, "couldNotParse");
  }
  /** Takes modelled time only. */
  sleep(ms) {
    if (ms < 0 || ms > LONGEST_SLEEP_MS) refuse(this._run, "invalidArgument", String(ms));
    this._run.spend(ms);
  }
};
var utilities = {
  classes: { Utilities },
  costs: { "Utilities.sleep": 0 },
  otherCost: 0.5
};

// emulator/services/index.ts
var services = [
  html,
  ui,
  properties,
  cache,
  lock,
  mail,
  script,
  session,
  utilities,
  blobs,
  printing
];

// emulator/host/registry.ts
var MIME_TYPES = {
  BMP: "image/bmp",
  GIF: "image/gif",
  JPEG: "image/jpeg",
  PNG: "image/png",
  SVG: "image/svg+xml",
  PDF: "application/pdf",
  CSS: "text/css",
  CSV: "text/csv",
  HTML: "text/html",
  JAVASCRIPT: "application/javascript",
  PLAIN_TEXT: "text/plain",
  RTF: "application/rtf",
  ZIP: "application/zip",
  MICROSOFT_EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  MICROSOFT_WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
};
var models = [spreadsheets, ...services];
var classes3 = Object.assign({}, ...models.map((model) => model.classes));
var modelOf = new Map(models.flatMap((model) => Object.keys(model.classes).map((name) => [name, model])));
function scopesOf(className, method) {
  const model = modelOf.get(className);
  return model?.scopes?.[`${className}.${method}`] ?? model?.otherScopes?.(className, method) ?? [];
}
function costOf(className, method) {
  const model = modelOf.get(className);
  return model?.costs?.[`${className}.${method}`] ?? model?.otherCost ?? 1;
}
nameClasses(classes3);
var methodLists = /* @__PURE__ */ new Map();
function methodsOf(className) {
  const known2 = methodLists.get(className);
  if (known2) return known2;
  const found = /* @__PURE__ */ new Set();
  for (let p = classes3[className]?.prototype; p && p !== Remote.prototype && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    for (const name of Object.getOwnPropertyNames(p))
      if (name !== "constructor" && !name.startsWith("_") && typeof Object.getOwnPropertyDescriptor(p, name)?.value === "function")
        found.add(name);
  }
  methodLists.set(className, found);
  return found;
}
var descriptions = /* @__PURE__ */ new Map();
function describe2(className) {
  const known2 = descriptions.get(className);
  if (known2) return known2;
  const api2 = googleApi();
  const google = api2.classes[api2.globals[className] ?? className];
  const methods = methodsOf(className);
  const about = {
    name: className,
    methods: [...methods],
    missing: Object.keys(google?.members ?? {}).filter((name) => !methods.has(name)),
    constants: Object.fromEntries((google?.constants ?? []).map((name) => [name, MIME_TYPES[name] ?? null])),
    enums: Object.fromEntries(
      Object.entries(google?.enums ?? {}).map(([property, name]) => [
        property,
        { name, members: api2.enums[name] ?? [] }
      ])
    )
  };
  const text3 = JSON.stringify(about);
  descriptions.set(className, text3);
  return text3;
}
var globals;
var globalNames = () => globals ??= Object.entries(googleApi().globals).filter(([, type]) => type in googleApi().classes).map(([name]) => name);

// emulator/host/wire.ts
var Handles = class {
  constructor() {
    this.byNumber = [];
    this.numbers = /* @__PURE__ */ new Map();
  }
  /** A service is known by its global's name. */
  name(remote, name) {
    this.numbers.set(remote, name);
  }
  /** @returns the number of an object and whether the script meets it for the first time */
  number(remote) {
    const known2 = this.numbers.get(remote);
    if (known2 !== void 0) return { id: known2, fresh: false };
    const id = this.byNumber.push(remote) - 1;
    this.numbers.set(remote, id);
    return { id, fresh: true };
  }
  at(id) {
    const remote = this.byNumber[id];
    if (!remote) throw new Error(`The script holds a handle ${id} that was never given out.`);
    return remote;
  }
};
function toWire(value2, handles, nameOf3) {
  const walk = (v) => {
    switch (typeof v) {
      case "string":
      case "boolean":
        return v;
      case "number":
        return Number.isFinite(v) ? v : { $: "n", v: String(v) };
      case "undefined":
        return { $: "u" };
      case "object":
        break;
      default:
        throw new Error(`A service answered with a ${typeof v}.`);
    }
    if (v === null) return null;
    if (Array.isArray(v)) return v.map(walk);
    if (isDate2(v)) {
      const ms = v.getTime();
      return { $: "d", v: Number.isNaN(ms) ? null : ms };
    }
    if (v instanceof EnumValue) return { $: "e", c: v.enumName, v: v.name };
    if (v instanceof Remote) return handleMark(v);
    const plain2 = Object.fromEntries(
      Object.entries(v).map(([k, one]) => [k, walk(one)])
    );
    return "$" in plain2 ? { $: "o", v: plain2 } : plain2;
  };
  const handleMark = (remote) => {
    const { id, fresh } = handles.number(remote);
    if (!fresh) return { $: "h", v: id };
    const extras = remote._extras?.();
    return { $: "h", v: id, c: nameOf3(remote), ...extras && { x: walk(extras) } };
  };
  return walk(value2);
}
function fromWire(data2, handles, global) {
  const walk = (v) => {
    if (v === null || typeof v !== "object") return v;
    if (Array.isArray(v)) return v.map(walk);
    if ("$" in v) return unmark(v);
    return ownCopy(v);
  };
  const ownCopy = (v) => Object.fromEntries(Object.entries(v).map(([k, one]) => [k, walk(one)]));
  const unmark = (mark) => {
    switch (mark.$) {
      case "d":
        return new Date(mark.v ?? NaN);
      case "h":
        return typeof mark.v === "string" ? global(mark.v) : handles.at(mark.v);
      case "e":
        return new EnumValue(mark.c, mark.v);
      case "u":
        return void 0;
      case "n":
        return Number(mark.v);
      case "f":
        return new Foreign(mark.c, mark.v);
      case "o":
        return ownCopy(mark.v);
    }
  };
  return walk(data2);
}
var isDate2 = (v) => Object.prototype.toString.call(v) === "[object Date]";

// emulator/host/dispatch.ts
var UNCOUNTED = /* @__PURE__ */ new Set(["console", "Logger"]);
var RunOver = class extends Error {
};
function dispatch(run, text3) {
  try {
    const request = JSON.parse(text3);
    if (request[0] === "#")
      return request[1] === "describe" ? describe2(String(request[2][0])) : answer(run, () => aside(run, request));
    return answer(run, () => carryOut(run, request));
  } catch (error) {
    return fail(run, error);
  }
}
function answer(run, work) {
  if (run.killed !== void 0) return say(run, { dead: true });
  try {
    const result = work();
    if (result instanceof Later)
      return result.promise.then(
        (value2) => succeed(run, value2),
        (error) => fail(run, error)
      );
    return succeed(run, result);
  } catch (error) {
    return fail(run, error);
  }
}
var say = (run, what) => JSON.stringify({ ...what, t: run.nowMs });
function succeed(run, value2) {
  if (overTime(run)) return say(run, { dead: true });
  return say(run, { r: toWire(value2, run.handles, nameOf) });
}
function fail(run, error) {
  if (error instanceof RunOver || run.killed !== void 0) return say(run, { dead: true });
  if (error instanceof GoogleError) return say(run, { e: { name: error.name, message: error.message } });
  run.broken ??= error;
  return say(run, { e: { name: "Error", message: error.message } });
}
function aside(run, [, what, args]) {
  if (what !== "answered") throw new Error(`${String(args[0])} is not modelled.`);
  run.answered = fromWire(args[0], run.handles, (name) => service(run, name));
  return void 0;
}
function carryOut(run, [handle, method, rawArgs]) {
  const target = typeof handle === "string" ? service(run, handle) : run.handles.at(handle);
  const className = nameOf(target);
  if (!methodsOf(className).has(method)) throw new Error(`${className}.${method} is not modelled.`);
  const args = fromWire(rawArgs, run.handles, (name) => service(run, name));
  let unanswered = false;
  if (!UNCOUNTED.has(className)) {
    unanswered = count2(run, className, method);
    permit(run, className, method);
    charge(run, className, method, args);
    checkSignature(run, className, method, args);
  }
  const result = truthOrLie(
    run,
    `${className}.${method}`,
    target,
    () => target[method](...args)
  );
  if (unanswered) throw serverError(run);
  const cells = Array.isArray(result) ? cellsIn(result) : 0;
  if (cells) run.spend(cells * READ_CELL_MS);
  return result;
}
function truthOrLie(run, name, target, call2) {
  const lie = run.lieAbout(name);
  if (!lie) return call2();
  return lie.answer === "nothing is done" ? target : lie.answer(call2());
}
function service(run, name) {
  const known2 = run.services.get(name);
  if (known2) return known2;
  const made = make(name, run);
  if (!made) throw new Error(`${name} is not modelled.`);
  run.services.set(name, made);
  run.handles.name(made, name);
  return made;
}
var serverError = (run) => new GoogleError(googleSays(run.language, "serverError"));
function count2(run, className, method) {
  const name = `${className}.${method}`;
  run.callCount++;
  const times = (run.calls[name] ?? 0) + 1;
  run.calls[name] = times;
  run.take("meanwhile", name, times)?.act();
  const fault = run.take("faults", name, times);
  if (!fault) return false;
  if (fault.how === "unanswered") return true;
  if (fault.how === "slow") {
    run.spend(SLOW_MS);
    return false;
  }
  if (fault.how === "throw") throw serverError(run);
  run.kill(googleSays(run.language, "exceededTime"));
  throw new RunOver();
}
function permit(run, className, method) {
  const wanted = scopesOf(className, method);
  if (wanted.length === 0 || wanted.some((scope) => run.scopes.has(scope))) return;
  throw new GoogleError(
    googleSays(run.language, "scopesInsufficient", `${className}.${method}`, wanted.join(" || "))
  );
}
function charge(run, className, method, args) {
  if (className === "Range" && !run.touchedCells) {
    run.touchedCells = true;
    run.spend(FIRST_READ_MS);
  }
  run.spend(costOf(className, method));
  if (className === "Range" && /^set/.test(method)) {
    const cells = Math.max(
      1,
      args.reduce((n, arg) => n + (Array.isArray(arg) ? cellsIn(arg) : 0), 0)
    );
    run.unsentCells += cells;
    run.spend(cells * WRITE_CELL_MS);
  }
  if (overTime(run)) throw new RunOver();
}
function overTime(run) {
  if (run.usedMs > run.plan.limitMs) run.kill(googleSays(run.language, "exceededTime"));
  return run.killed !== void 0;
}
var cellsIn = (rows) => rows.reduce((n, row) => n + (Array.isArray(row) ? row.length : 0), 0);

// emulator/host/live-run.ts
var LiveRun = class {
  constructor(id, world, plan, waiting2, canWait) {
    this.id = id;
    this.world = world;
    this.plan = plan;
    this.waiting = waiting2;
    this.canWait = canWait;
    this.pending = [];
    this.toasts = [];
    this.alerts = [];
    this.logs = [];
    this.calls = {};
    this.handles = new Handles();
    this.services = /* @__PURE__ */ new Map();
    this.callCount = 0;
    this.usedMs = 0;
    /** Has the run touched the file's cells yet? The first touch is the slow one. */
    this.touchedCells = false;
    /** Cells written and not yet sent. */
    this.unsentCells = 0;
    /**
     * Processor time of the script's own computing, and what of it was charged so far; whole seconds only, so
     * that a short run takes the same time each time.
     */
    this.computedMs = 0;
    this.chargedMs = 0;
    ({
      kind: this.kind,
      functionName: this.functionName,
      effectiveUser: this.effectiveUser,
      activeUser: this.activeUser,
      authMode: this.authMode,
      scopes: this.scopes,
      session: this.session
    } = plan);
    this.language = world.language;
    this.startedMs = world.nowMs;
  }
  get nowMs() {
    return this.startedMs + Math.round(this.usedMs);
  }
  get modelledMs() {
    return Math.round(START_MS + this.usedMs);
  }
  now() {
    return new Date(this.nowMs);
  }
  spend(ms) {
    this.usedMs += ms;
  }
  /**
   * The script goes on computing. Runs in threads of their own are not measured: the processor's time is the
   * whole process's.
   */
  computes() {
    if (!this.canWait) this.since = process.cpuUsage();
  }
  /** It stops, to call a service or because it is done. */
  rests() {
    if (!this.since) return;
    const { user, system } = process.cpuUsage(this.since);
    this.since = void 0;
    this.computedMs += (user + system) / 1e3;
    const whole = Math.floor(this.computedMs / 1e3) * 1e3;
    this.spend(whole - this.chargedMs);
    this.chargedMs = whole;
  }
  lieAbout(name) {
    return this.waiting.lies.find((lie) => lie.name === name);
  }
  settle() {
    if (this.pending.length === 0 && this.unsentCells === 0) return;
    this.spend(FLUSH_MS + this.unsentCells * FLUSH_CELL_MS);
    this.unsentCells = 0;
    for (let work = this.pending.shift(); work; work = this.pending.shift()) work();
  }
  /**
   * The fault that strikes this call, or what somebody does before it, taken from those that wait.
   * @param times how often the run has made this call by now
   */
  take(kind2, name, times) {
    const [next] = this.waiting[kind2];
    if (!next || next.functionName && next.functionName !== this.functionName) return void 0;
    const comes = next.name ? next.name === name && times === next.call : this.callCount === next.call;
    return comes ? this.waiting[kind2].shift() : void 0;
  }
  /**
   * requireScopes ends a run at once; unlike a time limit this is an error that its caller sees, not a kill.
   */
  stopForConsent(message) {
    this.stopped = message;
    this.kill(message);
    throw new GoogleError(message);
  }
  kill(why) {
    this.killed ??= why;
  }
};

// emulator/host/report.ts
function reportOf(run, ending2) {
  const { id, kind: kind2, functionName, effectiveUser, calls, callCount, modelledMs, logs, toasts, alerts } = run;
  const base = {
    id,
    kind: kind2,
    functionName,
    user: effectiveUser,
    calls,
    callCount,
    modelledMs,
    logs,
    toasts,
    alerts,
    startedAt: new Date(run.startedMs).toISOString(),
    ...run.answered && { answered: run.answered }
  };
  if ("killed" in ending2) return { ...base, ok: false, killed: true, error: { message: ending2.killed } };
  return "error" in ending2 ? { ...base, ok: false, error: ending2.error, ...ending2.tooMany && { tooMany: true } } : { ...base, ok: true, result: ending2.result };
}

// emulator/host/trigger-time.ts
var PER_DAY_MS = { consumer: 90 * 6e4, workspace: 6 * 36e5 };
var TriggerTime = class {
  constructor(world) {
    this.world = world;
  }
  /** Why a trigger does not start any more today. */
  problem(run) {
    return isTrigger(run) && this.used(run) >= PER_DAY_MS[this.world.account] ? googleSays(run.language, "computerTime") : void 0;
  }
  add(run) {
    if (!isTrigger(run)) return;
    const { triggerMs } = this.world.memory;
    const window = triggerMs[run.effectiveUser];
    const going = window && run.startedMs < window.since + DAY_MS;
    triggerMs[run.effectiveUser] = {
      since: going ? window.since : run.startedMs,
      used: this.used(run) + run.usedMs
    };
  }
  /** The window is 24 hours from its first run, not a calendar day. */
  used(run) {
    const window = this.world.memory.triggerMs[run.effectiveUser];
    return window && run.startedMs < window.since + DAY_MS ? window.used : 0;
  }
};
var isTrigger = (run) => run.kind === "time" || run.kind === "installable";

// emulator/host/runner.ts
var MOST_AT_ONCE = 30;
var KEPT_REPORTS = 2e4;
var Runner = class {
  constructor(world, push) {
    this.world = world;
    this.push = push;
    this.reports = [];
    this.faults = [];
    this.meanwhile = [];
    this.lies = [];
    /**
     * Real milliseconds after which a script that computes without calling a service counts as an endless loop.
     */
    this.loopMs = 6e4;
    this.live = /* @__PURE__ */ new Set();
    this.triggerTime = new TriggerTime(world);
  }
  /** Runs a function on this thread, to its end. */
  run(plan, args) {
    const run = this.begin(plan, false);
    const refused2 = this.refusal(run);
    if (refused2) return this.end(run, refused2);
    try {
      return this.end(run, ending(run, this.execute(run, callText(run, args))));
    } catch (error) {
      if (error instanceof EndlessLoop) {
        run.kill(googleSays(run.language, "exceededTime"));
        return this.end(run, { killed: run.killed });
      }
      throw error;
    }
  }
  /** A run at its start. */
  begin(plan, canWait) {
    const run = new LiveRun(++this.world.memory.runs, this.world, plan, this, canWait);
    this.live.add(run);
    return run;
  }
  /** Why Google does not even start it. */
  refusal(run) {
    const same4 = [...this.live].filter((one) => one.effectiveUser === run.effectiveUser).length;
    if (same4 > MOST_AT_ONCE) {
      const error = { name: "Exception", message: googleSays(run.language, "tooManyRuns") };
      return { error, tooMany: true };
    }
    const problem = this.triggerTime.problem(run) ?? startProblem(this.world, run.plan);
    return problem === void 0 ? void 0 : { error: { name: "Exception", message: problem } };
  }
  execute(run, call2) {
    const context = new ScriptContext(
      (run.plan.push ?? this.push).compiled,
      { now: run.nowMs, globals: globalNames() },
      (text3) => {
        run.rests();
        const answer2 = dispatch(run, text3);
        run.computes();
        return answer2;
      },
      this.loopMs
    );
    run.computes();
    const outcome = context.load() ?? context.invoke(call2);
    run.rests();
    if (run.usedMs > run.plan.limitMs) run.kill(googleSays(run.language, "exceededTime"));
    return outcome;
  }
  /** Writes what was still on its way, frees the locks, lets the clock go on, and keeps the report. */
  end(run, ending2) {
    const last = this.lastWrites(run, ending2);
    this.world.locks.releaseAll(run);
    this.live.delete(run);
    this.world.passTo(run.nowMs);
    this.triggerTime.add(run);
    const report = reportOf(run, last);
    this.reports.push(report);
    if (this.reports.length > KEPT_REPORTS) this.reports.shift();
    return report;
  }
  lastWrites(run, ending2) {
    if ("killed" in ending2 && !this.world.unsure.killedRunKeepsPendingWrites) {
      run.pending.length = 0;
      return ending2;
    }
    try {
      run.settle();
    } catch (error) {
      return "result" in ending2 ? { error } : ending2;
    }
    return ending2;
  }
};
function callText(run, args) {
  const { functionName } = run;
  if ("fromPage" in args)
    return `{"functionName":${JSON.stringify(functionName)},"fromPage":true,"args":${args.fromPage}}`;
  const marked = args.values(run).map((value2) => toWire(value2, run.handles, nameOf));
  return JSON.stringify({ functionName, args: marked, fromPage: false });
}
function ending(run, outcome) {
  if (run.stopped !== void 0) return { error: { name: "Exception", message: run.stopped } };
  if (run.killed !== void 0) return { killed: run.killed };
  if (run.broken)
    return { error: { name: run.broken.name, message: run.broken.message, stack: run.broken.stack } };
  if (!outcome) return { result: null };
  return outcome.ok ? { result: JSON.parse(outcome.result ?? "null") } : { error: outcome.error };
}

// emulator/host/events.ts
var mode = (run) => new EnumValue("AuthMode", run.authMode);
var uid = (trigger) => trigger ? { triggerUid: trigger.id } : {};
var common = (run, trigger) => ({
  authMode: mode(run),
  source: sheets.spreadsheetFor(run),
  user: new User(run, run.activeUser),
  ...uid(trigger)
});
var openEvent = (trigger) => (run) => [common(run, trigger)];
var editEvent = (edit, trigger) => (run) => [
  {
    ...common(run, trigger),
    range: sheets.rangeFor(run, edit),
    ...edit.value !== void 0 && { value: edit.value },
    ...edit.oldValue !== void 0 && { oldValue: edit.oldValue }
  }
];
var changeEvent = (changeType, trigger) => (run) => [{ ...common(run, trigger), changeType }];
var clockEvent = (trigger) => (run) => {
  const at3 = wallTime(run.startedMs, "UTC");
  const date = new Date(Date.UTC(at3.year, at3.month - 1, at3.day));
  return [
    {
      authMode: mode(run),
      ...uid(trigger),
      year: at3.year,
      month: at3.month,
      "day-of-month": at3.day,
      "day-of-week": date.getUTCDay() || 7,
      "week-of-year": isoWeek(date),
      hour: at3.hour,
      minute: at3.minute,
      second: at3.second,
      timezone: "UTC"
    }
  ];
};
var getEvent = (parameter) => () => [
  {
    parameter,
    parameters: Object.fromEntries(Object.entries(parameter).map(([name, value2]) => [name, [value2]])),
    queryString: Object.entries(parameter).map(([name, value2]) => `${encodeURIComponent(name)}=${encodeURIComponent(value2)}`).join("&"),
    contextPath: "",
    contentLength: -1
  }
];
function isoWeek(date) {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 864e5);
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7);
}

// emulator/host/google-pages.ts
var googlePages = {
  /** A web app for whoever has a Google account, opened by somebody who is signed in to none. */
  signIn: {
    status: 401,
    title: "Google Accounts",
    text: { vi: "\u0110\u0103ng nh\u1EADp. Ti\u1EBFp t\u1EE5c t\u1EDBi Google Drive.", en: "Sign in to continue to Google Drive." }
  },
  /** Not for this visitor; or the account that it runs as never consented, took consent back, or is gone. */
  noAccess: {
    status: 403,
    title: "Access denied",
    text: {
      vi: "B\u1EA1n c\u1EA7n c\xF3 quy\u1EC1n truy c\u1EADp. H\xE3y y\xEAu c\u1EA7u quy\u1EC1n truy c\u1EADp ho\u1EB7c chuy\u1EC3n sang m\u1ED9t t\xE0i kho\u1EA3n c\xF3 quy\u1EC1n truy c\u1EADp.",
      en: "You need access. Request access, or switch to an account with access."
    }
  },
  /** The browser is signed in to several accounts, and Google turned to another than the first. */
  cannotOpen: {
    status: 200,
    title: "Google Drive",
    text: {
      vi: "R\u1EA5t ti\u1EBFc, kh\xF4ng th\u1EC3 m\u1EDF t\u1EC7p v\xE0o l\xFAc n\xE0y. Vui l\xF2ng ki\u1EC3m tra \u0111\u1ECBa ch\u1EC9 v\xE0 th\u1EED l\u1EA1i.",
      en: "Sorry, unable to open the file at this time. Please check the address and try again."
    }
  },
  /** No such deployment, an archived one, one that is no web app; an address of a domain for an outsider. */
  notFound: {
    status: 404,
    title: "Google Drive",
    text: {
      vi: "R\u1EA5t ti\u1EBFc, t\u1EC7p b\u1EA1n y\xEAu c\u1EA7u kh\xF4ng t\u1ED3n t\u1EA1i.",
      en: "Sorry, the file you have requested does not exist."
    }
  },
  /** A scope was added and the account that it runs as has not consented to it: an empty consent panel. */
  nothing: { status: 200, title: "", text: { vi: "", en: "" } },
  /** The script threw, or returned no page. */
  error: { status: 200, title: "Error", text: { vi: "L\u1ED7i", en: "Error" } },
  /** The thirty-first run of an account at once. */
  tooManyRuns: {
    status: 200,
    title: "Error",
    text: {
      vi: "C\xF3 qu\xE1 nhi\u1EC1u t\u1EADp l\u1EC7nh \u0111ang ch\u1EA1y \u0111\u1ED3ng th\u1EDDi cho t\xE0i kho\u1EA3n ng\u01B0\u1EDDi d\xF9ng Google n\xE0y.",
      en: "There are too many scripts running simultaneously for this Google user account."
    }
  }
};

// ../../main/node_modules/acorn/dist/acorn.mjs
var astralIdentifierCodes = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 31, 4, 33, 15, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 7, 0, 259, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 481, 1, 61, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 12, 2, 9, 1, 3, 0, 33, 1, 1357, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
var astralIdentifierStartCodes = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 13, 65, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 18, 21, 18, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 18, 0, 182, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 22, 0, 239, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 111, 6, 206, 13, 310, 2314, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7386, 37, 33, 96, 114, 14, 913, 15, 50, 7710, 3, 2, 6, 2, 1, 2, 296, 10, 0, 30, 2, 3, 0, 15, 4, 8, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 340, 2, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 129, 15, 6, 55, 50, 49, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4382, 2, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489, 39815, 11327];
var nonASCIIidentifierChars = "\u200C\u200D\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7-\u05C9\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B53-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1AF0\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65";
var nonASCIIidentifierStartChars = "\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0558\u0559\u0560-\u0588\u058B\u058C\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u208F-\u209F\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DD\uA7E2\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB6C\uAB6D\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC";
var reservedWords = {
  3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
  5: "class enum extends super const export import",
  6: "enum",
  strict: "implements interface let package private protected public static yield",
  strictBind: "eval arguments"
};
var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
var keywords$1 = {
  5: ecma5AndLessKeywords,
  "5module": ecma5AndLessKeywords + " export import",
  6: ecma5AndLessKeywords + " const class extends export import super"
};
var keywordRelationalOperator = /^in(stanceof)?$/;
var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
function isInAstralSet(code, set) {
  var pos = 65536;
  for (var i2 = 0; i2 < set.length; i2 += 2) {
    pos += set[i2];
    if (pos > code) {
      return false;
    }
    pos += set[i2 + 1];
    if (pos >= code) {
      return true;
    }
  }
  return false;
}
function isIdentifierStart(code, astral) {
  if (code < 65) {
    return code === 36;
  }
  if (code < 91) {
    return true;
  }
  if (code < 97) {
    return code === 95;
  }
  if (code < 123) {
    return true;
  }
  if (code <= 65535) {
    return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
  }
  if (astral === false) {
    return false;
  }
  return isInAstralSet(code, astralIdentifierStartCodes);
}
function isIdentifierChar(code, astral) {
  if (code < 48) {
    return code === 36;
  }
  if (code < 58) {
    return true;
  }
  if (code < 65) {
    return false;
  }
  if (code < 91) {
    return true;
  }
  if (code < 97) {
    return code === 95;
  }
  if (code < 123) {
    return true;
  }
  if (code <= 65535) {
    return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
  }
  if (astral === false) {
    return false;
  }
  return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
}
var TokenType = function TokenType2(label, conf) {
  if (conf === void 0) conf = {};
  this.label = label;
  this.keyword = conf.keyword;
  this.beforeExpr = !!conf.beforeExpr;
  this.startsExpr = !!conf.startsExpr;
  this.isLoop = !!conf.isLoop;
  this.isAssign = !!conf.isAssign;
  this.prefix = !!conf.prefix;
  this.postfix = !!conf.postfix;
  this.binop = conf.binop || null;
  this.updateContext = null;
};
function binop(name, prec) {
  return new TokenType(name, { beforeExpr: true, binop: prec });
}
var beforeExpr = { beforeExpr: true };
var startsExpr = { startsExpr: true };
var keywords = {};
function kw(name, options) {
  if (options === void 0) options = {};
  options.keyword = name;
  return keywords[name] = new TokenType(name, options);
}
var types$1 = {
  num: new TokenType("num", startsExpr),
  regexp: new TokenType("regexp", startsExpr),
  string: new TokenType("string", startsExpr),
  name: new TokenType("name", startsExpr),
  privateId: new TokenType("privateId", startsExpr),
  eof: new TokenType("eof"),
  // Punctuation token types.
  bracketL: new TokenType("[", { beforeExpr: true, startsExpr: true }),
  bracketR: new TokenType("]"),
  braceL: new TokenType("{", { beforeExpr: true, startsExpr: true }),
  braceR: new TokenType("}"),
  parenL: new TokenType("(", { beforeExpr: true, startsExpr: true }),
  parenR: new TokenType(")"),
  comma: new TokenType(",", beforeExpr),
  semi: new TokenType(";", beforeExpr),
  colon: new TokenType(":", beforeExpr),
  dot: new TokenType("."),
  question: new TokenType("?", beforeExpr),
  questionDot: new TokenType("?."),
  arrow: new TokenType("=>", beforeExpr),
  template: new TokenType("template"),
  invalidTemplate: new TokenType("invalidTemplate"),
  ellipsis: new TokenType("...", beforeExpr),
  backQuote: new TokenType("`", startsExpr),
  dollarBraceL: new TokenType("${", { beforeExpr: true, startsExpr: true }),
  // Operators. These carry several kinds of properties to help the
  // parser use them properly (the presence of these properties is
  // what categorizes them as operators).
  //
  // `binop`, when present, specifies that this operator is a binary
  // operator, and will refer to its precedence.
  //
  // `prefix` and `postfix` mark the operator as a prefix or postfix
  // unary operator.
  //
  // `isAssign` marks all of `=`, `+=`, `-=` etcetera, which act as
  // binary operators with a very low precedence, that should result
  // in AssignmentExpression nodes.
  eq: new TokenType("=", { beforeExpr: true, isAssign: true }),
  assign: new TokenType("_=", { beforeExpr: true, isAssign: true }),
  incDec: new TokenType("++/--", { prefix: true, postfix: true, startsExpr: true }),
  prefix: new TokenType("!/~", { beforeExpr: true, prefix: true, startsExpr: true }),
  logicalOR: binop("||", 1),
  logicalAND: binop("&&", 2),
  bitwiseOR: binop("|", 3),
  bitwiseXOR: binop("^", 4),
  bitwiseAND: binop("&", 5),
  equality: binop("==/!=/===/!==", 6),
  relational: binop("</>/<=/>=", 7),
  bitShift: binop("<</>>/>>>", 8),
  plusMin: new TokenType("+/-", { beforeExpr: true, binop: 9, prefix: true, startsExpr: true }),
  modulo: binop("%", 10),
  star: binop("*", 10),
  slash: binop("/", 10),
  starstar: new TokenType("**", { beforeExpr: true }),
  coalesce: binop("??", 1),
  // Keyword token types.
  _break: kw("break"),
  _case: kw("case", beforeExpr),
  _catch: kw("catch"),
  _continue: kw("continue"),
  _debugger: kw("debugger"),
  _default: kw("default", beforeExpr),
  _do: kw("do", { isLoop: true, beforeExpr: true }),
  _else: kw("else", beforeExpr),
  _finally: kw("finally"),
  _for: kw("for", { isLoop: true }),
  _function: kw("function", startsExpr),
  _if: kw("if"),
  _return: kw("return", beforeExpr),
  _switch: kw("switch"),
  _throw: kw("throw", beforeExpr),
  _try: kw("try"),
  _var: kw("var"),
  _const: kw("const"),
  _while: kw("while", { isLoop: true }),
  _with: kw("with"),
  _new: kw("new", { beforeExpr: true, startsExpr: true }),
  _this: kw("this", startsExpr),
  _super: kw("super", startsExpr),
  _class: kw("class", startsExpr),
  _extends: kw("extends", beforeExpr),
  _export: kw("export"),
  _import: kw("import", startsExpr),
  _null: kw("null", startsExpr),
  _true: kw("true", startsExpr),
  _false: kw("false", startsExpr),
  _in: kw("in", { beforeExpr: true, binop: 7 }),
  _instanceof: kw("instanceof", { beforeExpr: true, binop: 7 }),
  _typeof: kw("typeof", { beforeExpr: true, prefix: true, startsExpr: true }),
  _void: kw("void", { beforeExpr: true, prefix: true, startsExpr: true }),
  _delete: kw("delete", { beforeExpr: true, prefix: true, startsExpr: true })
};
var lineBreak = /\r\n?|\n|\u2028|\u2029/;
var lineBreakG = new RegExp(lineBreak.source, "g");
function isNewLine(code) {
  return code === 10 || code === 13 || code === 8232 || code === 8233;
}
function nextLineBreak(code, from, end) {
  if (end === void 0) end = code.length;
  for (var i2 = from; i2 < end; i2++) {
    var next = code.charCodeAt(i2);
    if (isNewLine(next)) {
      return i2 < end - 1 && next === 13 && code.charCodeAt(i2 + 1) === 10 ? i2 + 2 : i2 + 1;
    }
  }
  return -1;
}
var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
var ref = Object.prototype;
var hasOwnProperty = ref.hasOwnProperty;
var toString = ref.toString;
var hasOwn = Object.hasOwn || (function(obj, propName) {
  return hasOwnProperty.call(obj, propName);
});
var isArray = Array.isArray || (function(obj) {
  return toString.call(obj) === "[object Array]";
});
var regexpCache = /* @__PURE__ */ Object.create(null);
function wordsRegexp(words) {
  return regexpCache[words] || (regexpCache[words] = new RegExp("^(?:" + words.replace(/ /g, "|") + ")$"));
}
function codePointToString(code) {
  if (code <= 65535) {
    return String.fromCharCode(code);
  }
  code -= 65536;
  return String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320);
}
var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
var Position = function Position2(line, col) {
  this.line = line;
  this.column = col;
};
Position.prototype.offset = function offset(n) {
  return new Position(this.line, this.column + n);
};
var SourceLocation = function SourceLocation2(p, start, end) {
  this.start = start;
  this.end = end;
  if (p.sourceFile !== null) {
    this.source = p.sourceFile;
  }
};
function getLineInfo(input, offset2) {
  for (var line = 1, cur = 0; ; ) {
    var nextBreak = nextLineBreak(input, cur, offset2);
    if (nextBreak < 0) {
      return new Position(line, offset2 - cur);
    }
    ++line;
    cur = nextBreak;
  }
}
var defaultOptions = {
  // `ecmaVersion` indicates the ECMAScript version to parse. Must be
  // either 3, 5, 6 (or 2015), 7 (2016), 8 (2017), 9 (2018), 10
  // (2019), 11 (2020), 12 (2021), 13 (2022), 14 (2023), or `"latest"`
  // (the latest version the library supports). This influences
  // support for strict mode, the set of reserved words, and support
  // for new syntax features.
  ecmaVersion: null,
  // `sourceType` indicates the mode the code should be parsed in.
  // Can be either `"script"`, `"module"` or `"commonjs"`. This influences global
  // strict mode and parsing of `import` and `export` declarations.
  sourceType: "script",
  // When set to true, enable strict parsing mode even if `sourceType`
  // is `"script"`.
  strict: false,
  // `onInsertedSemicolon` can be a callback that will be called when
  // a semicolon is automatically inserted. It will be passed the
  // position of the inserted semicolon as an offset, and if
  // `locations` is enabled, it is given the location as a `{line,
  // column}` object as second argument.
  onInsertedSemicolon: null,
  // `onTrailingComma` is similar to `onInsertedSemicolon`, but for
  // trailing commas.
  onTrailingComma: null,
  // By default, reserved words are only enforced if ecmaVersion >= 5.
  // Set `allowReserved` to a boolean value to explicitly turn this on
  // an off. When this option has the value "never", reserved words
  // and keywords can also not be used as property names.
  allowReserved: null,
  // When enabled, a return at the top level is not considered an
  // error.
  allowReturnOutsideFunction: false,
  // When enabled, import/export statements are not constrained to
  // appearing at the top of the program, and an import.meta expression
  // in a script isn't considered an error.
  allowImportExportEverywhere: false,
  // By default, await identifiers are allowed to appear at the top-level scope only if ecmaVersion >= 2022.
  // When enabled, await identifiers are allowed to appear at the top-level scope,
  // but they are still not allowed in non-async functions.
  allowAwaitOutsideFunction: null,
  // When enabled, super identifiers are not constrained to
  // appearing in methods and do not raise an error when they appear elsewhere.
  allowSuperOutsideMethod: null,
  // When enabled, hashbang directive in the beginning of file is
  // allowed and treated as a line comment. Enabled by default when
  // `ecmaVersion` >= 2023.
  allowHashBang: false,
  // By default, the parser will verify that private properties are
  // only used in places where they are valid and have been declared.
  // Set this to false to turn such checks off.
  checkPrivateFields: true,
  // When `locations` is on, `loc` properties holding objects with
  // `start` and `end` properties in `{line, column}` form (with
  // line being 1-based and column 0-based) will be attached to the
  // nodes.
  locations: false,
  // Pass an optional `{line, column}` object to use for the start of
  // the parse. This is mostly useful when using `parseExpressionAt`
  // with `locations: true`, to prevent the parser from having to
  // determine the line position at the start position.
  startLocation: null,
  // A function can be passed as `onToken` option, which will
  // cause Acorn to call that function with object in the same
  // format as tokens returned from `tokenizer().getToken()`. Note
  // that you are not allowed to call the parser from the
  // callback—that will corrupt its internal state.
  onToken: null,
  // A function can be passed as `onComment` option, which will
  // cause Acorn to call that function with `(block, text, start,
  // end)` parameters whenever a comment is skipped. `block` is a
  // boolean indicating whether this is a block (`/* */`) comment,
  // `text` is the content of the comment, and `start` and `end` are
  // character offsets that denote the start and end of the comment.
  // When the `locations` option is on, two more parameters are
  // passed, the full `{line, column}` locations of the start and
  // end of the comments. Note that you are not allowed to call the
  // parser from the callback—that will corrupt its internal state.
  // When this option has an array as value, objects representing the
  // comments are pushed to it.
  onComment: null,
  // Nodes have their start and end characters offsets recorded in
  // `start` and `end` properties (directly on the node, rather than
  // the `loc` object, which holds line/column data. To also add a
  // [semi-standardized][range] `range` property holding a `[start,
  // end]` array with the same numbers, set the `ranges` option to
  // `true`.
  //
  // [range]: https://bugzilla.mozilla.org/show_bug.cgi?id=745678
  ranges: false,
  // It is possible to parse multiple files into a single AST by
  // passing the tree produced by parsing the first file as
  // `program` option in subsequent parses. This will add the
  // toplevel forms of the parsed file to the `Program` (top) node
  // of an existing parse tree.
  program: null,
  // When `locations` is on, you can pass this to record the source
  // file in every node's `loc` object.
  sourceFile: null,
  // This value, if given, is stored in every node, whether
  // `locations` is on or off.
  directSourceFile: null,
  // When enabled, parenthesized expressions are represented by
  // (non-standard) ParenthesizedExpression nodes
  preserveParens: false
};
var warnedAboutEcmaVersion = false;
function getOptions(opts) {
  var options = {};
  for (var opt in defaultOptions) {
    options[opt] = opts && hasOwn(opts, opt) ? opts[opt] : defaultOptions[opt];
  }
  if (options.ecmaVersion === "latest") {
    options.ecmaVersion = 1e8;
  } else if (options.ecmaVersion == null) {
    if (!warnedAboutEcmaVersion && typeof console === "object" && console.warn) {
      warnedAboutEcmaVersion = true;
      console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
    }
    options.ecmaVersion = 11;
  } else if (options.ecmaVersion >= 2015) {
    options.ecmaVersion -= 2009;
  }
  if (options.allowReserved == null) {
    options.allowReserved = options.ecmaVersion < 5;
  }
  if (!opts || opts.allowHashBang == null) {
    options.allowHashBang = options.ecmaVersion >= 14;
  }
  if (isArray(options.onToken)) {
    var tokens2 = options.onToken;
    options.onToken = function(token) {
      return tokens2.push(token);
    };
  }
  if (isArray(options.onComment)) {
    options.onComment = pushComment(options, options.onComment);
  }
  if (options.sourceType === "commonjs" && options.allowAwaitOutsideFunction) {
    throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
  }
  return options;
}
function pushComment(options, array) {
  return function(block2, text3, start, end, startLoc, endLoc) {
    var comment = {
      type: block2 ? "Block" : "Line",
      value: text3,
      start,
      end
    };
    if (options.locations) {
      comment.loc = new SourceLocation(this, startLoc, endLoc);
    }
    if (options.ranges) {
      comment.range = [start, end];
    }
    array.push(comment);
  };
}
var SCOPE_TOP = 1;
var SCOPE_FUNCTION = 2;
var SCOPE_ASYNC = 4;
var SCOPE_GENERATOR = 8;
var SCOPE_ARROW = 16;
var SCOPE_SIMPLE_CATCH = 32;
var SCOPE_SUPER = 64;
var SCOPE_DIRECT_SUPER = 128;
var SCOPE_CLASS_STATIC_BLOCK = 256;
var SCOPE_CLASS_FIELD_INIT = 512;
var SCOPE_SWITCH = 1024;
var SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
function functionFlags(async, generator) {
  return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
}
var BIND_NONE = 0;
var BIND_VAR = 1;
var BIND_LEXICAL = 2;
var BIND_FUNCTION = 3;
var BIND_SIMPLE_CATCH = 4;
var BIND_OUTSIDE = 5;
var Parser2 = function Parser3(options, input, startPos) {
  this.options = options = getOptions(options);
  this.sourceFile = options.sourceFile;
  this.keywords = wordsRegexp(keywords$1[options.ecmaVersion >= 6 ? 6 : options.sourceType === "module" ? "5module" : 5]);
  var reserved = "";
  if (options.allowReserved !== true) {
    reserved = reservedWords[options.ecmaVersion >= 6 ? 6 : options.ecmaVersion === 5 ? 5 : 3];
    if (options.sourceType === "module") {
      reserved += " await";
    }
  }
  this.reservedWords = wordsRegexp(reserved);
  var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
  this.reservedWordsStrict = wordsRegexp(reservedStrict);
  this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
  this.input = String(input);
  this.containsEsc = false;
  this.pos = startPos || 0;
  this.curLine = 1;
  if (options.startLocation) {
    this.lineStart = this.pos - options.startLocation.column;
    this.curLine = options.startLocation.line;
  } else if (startPos) {
    this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
    if (this.options.locations) {
      this.curLine = this.input.slice(0, this.lineStart).split(lineBreak).length;
    }
  } else {
    this.lineStart = 0;
  }
  this.type = types$1.eof;
  this.value = null;
  this.start = this.end = this.pos;
  this.startLoc = this.endLoc = this.curPosition();
  this.lastTokEndLoc = this.lastTokStartLoc = null;
  this.lastTokStart = this.lastTokEnd = this.pos;
  this.context = this.initialContext();
  this.exprAllowed = true;
  this.inModule = options.sourceType === "module";
  this.strict = this.inModule || options.strict === true || this.strictDirective(this.pos);
  this.potentialArrowAt = -1;
  this.potentialArrowInForAwait = false;
  this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
  this.labels = [];
  this.undefinedExports = /* @__PURE__ */ Object.create(null);
  if (this.pos === 0 && options.allowHashBang && this.input.slice(0, 2) === "#!") {
    this.skipLineComment(2);
  }
  this.scopeStack = [];
  this.enterScope(
    this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP
  );
  this.regexpState = null;
  this.privateNameStack = [];
};
var prototypeAccessors = { inFunction: { configurable: true }, inGenerator: { configurable: true }, inAsync: { configurable: true }, canAwait: { configurable: true }, allowReturn: { configurable: true }, allowSuper: { configurable: true }, allowDirectSuper: { configurable: true }, treatFunctionsAsVar: { configurable: true }, allowNewDotTarget: { configurable: true }, allowUsing: { configurable: true }, inClassStaticBlock: { configurable: true } };
Parser2.prototype.parse = function parse2() {
  var this$1$1 = this;
  var node = this.options.program || this.startNode();
  this.nextToken();
  return this.catchStackOverflow(function() {
    return this$1$1.parseTopLevel(node);
  });
};
prototypeAccessors.inFunction.get = function() {
  return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
};
prototypeAccessors.inGenerator.get = function() {
  return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
};
prototypeAccessors.inAsync.get = function() {
  return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
};
prototypeAccessors.canAwait.get = function() {
  for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
    var ref2 = this.scopeStack[i2];
    var flags = ref2.flags;
    if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) {
      return false;
    }
    if (flags & SCOPE_FUNCTION) {
      return (flags & SCOPE_ASYNC) > 0;
    }
  }
  return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
};
prototypeAccessors.allowReturn.get = function() {
  if (this.inFunction) {
    return true;
  }
  if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) {
    return true;
  }
  return false;
};
prototypeAccessors.allowSuper.get = function() {
  var ref2 = this.currentThisScope();
  var flags = ref2.flags;
  return (flags & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
};
prototypeAccessors.allowDirectSuper.get = function() {
  return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
};
prototypeAccessors.treatFunctionsAsVar.get = function() {
  return this.treatFunctionsAsVarInScope(this.currentScope());
};
prototypeAccessors.allowNewDotTarget.get = function() {
  for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
    var ref2 = this.scopeStack[i2];
    var flags = ref2.flags;
    if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags & SCOPE_FUNCTION && !(flags & SCOPE_ARROW)) {
      return true;
    }
  }
  return false;
};
prototypeAccessors.allowUsing.get = function() {
  var ref2 = this.currentScope();
  var flags = ref2.flags;
  if (flags & SCOPE_SWITCH) {
    return false;
  }
  if (!this.inModule && flags & SCOPE_TOP) {
    return false;
  }
  return true;
};
prototypeAccessors.inClassStaticBlock.get = function() {
  return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
};
Parser2.extend = function extend() {
  var plugins = [], len = arguments.length;
  while (len--) plugins[len] = arguments[len];
  var cls = this;
  for (var i2 = 0; i2 < plugins.length; i2++) {
    cls = plugins[i2](cls);
  }
  return cls;
};
Parser2.parse = function parse3(input, options) {
  return new this(options, input).parse();
};
Parser2.parseExpressionAt = function parseExpressionAt(input, pos, options) {
  var parser = new this(options, input, pos);
  parser.nextToken();
  return parser.parseExpression();
};
Parser2.tokenizer = function tokenizer(input, options) {
  return new this(options, input);
};
Object.defineProperties(Parser2.prototype, prototypeAccessors);
var pp$9 = Parser2.prototype;
var literal2 = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
pp$9.strictDirective = function(start) {
  if (this.options.ecmaVersion < 5) {
    return false;
  }
  for (; ; ) {
    skipWhiteSpace.lastIndex = start;
    start += skipWhiteSpace.exec(this.input)[0].length;
    var match2 = literal2.exec(this.input.slice(start));
    if (!match2) {
      return false;
    }
    if ((match2[1] || match2[2]) === "use strict") {
      skipWhiteSpace.lastIndex = start + match2[0].length;
      var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
      var next = this.input.charAt(end);
      return next === ";" || next === "}" || lineBreak.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
    }
    start += match2[0].length;
    skipWhiteSpace.lastIndex = start;
    start += skipWhiteSpace.exec(this.input)[0].length;
    if (this.input[start] === ";") {
      start++;
    }
  }
};
function keywordOpAt(parser, pos) {
  var end = pos + 1, stop = Math.min(parser.input.length, pos + 11);
  while (end < stop) {
    var ch = parser.fullCharCodeAt(end);
    if (!isIdentifierChar(ch, true)) {
      break;
    }
    end += ch <= 65535 ? 1 : 2;
  }
  return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
}
pp$9.eat = function(type) {
  if (this.type === type) {
    this.next();
    return true;
  } else {
    return false;
  }
};
pp$9.isContextual = function(name) {
  return this.type === types$1.name && this.value === name && !this.containsEsc;
};
pp$9.eatContextual = function(name) {
  if (!this.isContextual(name)) {
    return false;
  }
  this.next();
  return true;
};
pp$9.catchStackOverflow = function(f) {
  try {
    return f();
  } catch (e) {
    if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) {
      this.raise(this.start, "Not enough stack space to parse input");
    } else {
      throw e;
    }
  }
};
pp$9.expectContextual = function(name) {
  if (!this.eatContextual(name)) {
    this.unexpected();
  }
};
pp$9.canInsertSemicolon = function() {
  return this.type === types$1.eof || this.type === types$1.braceR || lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$9.insertSemicolon = function() {
  if (this.canInsertSemicolon()) {
    if (this.options.onInsertedSemicolon) {
      this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
    }
    return true;
  }
};
pp$9.semicolon = function() {
  if (!this.eat(types$1.semi) && !this.insertSemicolon()) {
    this.unexpected();
  }
};
pp$9.afterTrailingComma = function(tokType, notNext) {
  if (this.type === tokType) {
    if (this.options.onTrailingComma) {
      this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
    }
    if (!notNext) {
      this.next();
    }
    return true;
  }
};
pp$9.expect = function(type) {
  this.eat(type) || this.unexpected();
};
pp$9.unexpected = function(pos) {
  this.raise(pos != null ? pos : this.start, "Unexpected token");
};
var DestructuringErrors = function DestructuringErrors2() {
  this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
};
pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
  if (!refDestructuringErrors) {
    return;
  }
  if (refDestructuringErrors.trailingComma > -1) {
    this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
  }
  var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
  if (parens > -1) {
    this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
  }
};
pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
  if (!refDestructuringErrors) {
    return false;
  }
  var shorthandAssign = refDestructuringErrors.shorthandAssign;
  var doubleProto = refDestructuringErrors.doubleProto;
  if (!andThrow) {
    return shorthandAssign >= 0 || doubleProto >= 0;
  }
  if (shorthandAssign >= 0) {
    this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
  }
  if (doubleProto >= 0) {
    this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
  }
};
pp$9.checkYieldAwaitInDefaultParams = function() {
  if (this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos)) {
    this.raise(this.yieldPos, "Yield expression cannot be a default value");
  }
  if (this.awaitPos) {
    this.raise(this.awaitPos, "Await expression cannot be a default value");
  }
};
pp$9.isSimpleAssignTarget = function(expr) {
  if (expr.type === "ParenthesizedExpression") {
    return this.isSimpleAssignTarget(expr.expression);
  }
  return expr.type === "Identifier" || expr.type === "MemberExpression";
};
var pp$8 = Parser2.prototype;
pp$8.parseTopLevel = function(node) {
  var exports$1 = /* @__PURE__ */ Object.create(null);
  if (!node.body) {
    node.body = [];
  }
  while (this.type !== types$1.eof) {
    var stmt = this.parseStatement(null, true, exports$1);
    node.body.push(stmt);
  }
  if (this.inModule) {
    for (var i2 = 0, list2 = Object.keys(this.undefinedExports); i2 < list2.length; i2 += 1) {
      var name = list2[i2];
      this.raiseRecoverable(this.undefinedExports[name].start, "Export '" + name + "' is not defined");
    }
  }
  this.adaptDirectivePrologue(node.body);
  this.next();
  node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
  return this.finishNode(node, "Program");
};
var loopLabel = { kind: "loop" };
var switchLabel = { kind: "switch" };
pp$8.isLet = function(context) {
  if (this.options.ecmaVersion < 6 || !this.isContextual("let")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip[0].length, nextCh = this.fullCharCodeAt(next);
  if (nextCh === 91 || nextCh === 92) {
    return true;
  }
  if (context) {
    return false;
  }
  if (nextCh === 123) {
    return true;
  }
  if (isIdentifierStart(nextCh)) {
    var start = next;
    do {
      next += nextCh <= 65535 ? 1 : 2;
    } while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
    if (nextCh === 92) {
      return true;
    }
    var ident = this.input.slice(start, next);
    if (!keywordRelationalOperator.test(ident)) {
      return true;
    }
  }
  return false;
};
pp$8.isAsyncFunction = function() {
  if (this.options.ecmaVersion < 8 || !this.isContextual("async")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip[0].length, after;
  return !lineBreak.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after = this.fullCharCodeAt(next + 8)) || after === 92));
};
pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
  if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip[0].length;
  if (lineBreak.test(this.input.slice(this.pos, next))) {
    return false;
  }
  if (isAwaitUsing) {
    var usingEndPos = next + 5, after;
    if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after = this.fullCharCodeAt(usingEndPos)) || after === 92) {
      return false;
    }
    skipWhiteSpace.lastIndex = usingEndPos;
    var skipAfterUsing = skipWhiteSpace.exec(this.input);
    next = usingEndPos + skipAfterUsing[0].length;
    if (skipAfterUsing && lineBreak.test(this.input.slice(usingEndPos, next))) {
      return false;
    }
  }
  var ch = this.fullCharCodeAt(next);
  if (!isIdentifierStart(ch) && ch !== 92) {
    return false;
  }
  var idStart = next;
  do {
    next += ch <= 65535 ? 1 : 2;
  } while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
  if (ch === 92) {
    return true;
  }
  var id = this.input.slice(idStart, next);
  if (keywordRelationalOperator.test(id)) {
    return false;
  }
  if (isFor && !isAwaitUsing && id === "of") {
    skipWhiteSpace.lastIndex = next;
    var skipAfterOf = skipWhiteSpace.exec(this.input);
    next = next + skipAfterOf[0].length;
    if (this.input.charCodeAt(next) !== 61 || // Check for ==, === and => operators
    (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) {
      return false;
    }
  }
  return true;
};
pp$8.isAwaitUsing = function(isFor) {
  return this.isUsingKeyword(true, isFor);
};
pp$8.isUsing = function(isFor) {
  return this.isUsingKeyword(false, isFor);
};
pp$8.parseStatement = function(context, topLevel, exports$1) {
  var starttype = this.type, node = this.startNode(), kind2;
  if (this.isLet(context)) {
    starttype = types$1._var;
    kind2 = "let";
  }
  switch (starttype) {
    case types$1._break:
    case types$1._continue:
      return this.parseBreakContinueStatement(node, starttype.keyword);
    case types$1._debugger:
      return this.parseDebuggerStatement(node);
    case types$1._do:
      return this.parseDoStatement(node);
    case types$1._for:
      return this.parseForStatement(node);
    case types$1._function:
      if (context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6) {
        this.unexpected();
      }
      return this.parseFunctionStatement(node, false, !context);
    case types$1._class:
      if (context) {
        this.unexpected();
      }
      return this.parseClass(node, true);
    case types$1._if:
      return this.parseIfStatement(node);
    case types$1._return:
      return this.parseReturnStatement(node);
    case types$1._switch:
      return this.parseSwitchStatement(node);
    case types$1._throw:
      return this.parseThrowStatement(node);
    case types$1._try:
      return this.parseTryStatement(node);
    case types$1._const:
    case types$1._var:
      kind2 = kind2 || this.value;
      if (context && kind2 !== "var") {
        this.unexpected();
      }
      return this.parseVarStatement(node, kind2);
    case types$1._while:
      return this.parseWhileStatement(node);
    case types$1._with:
      return this.parseWithStatement(node);
    case types$1.braceL:
      return this.parseBlock(true, node);
    case types$1.semi:
      return this.parseEmptyStatement(node);
    case types$1._export:
    case types$1._import:
      if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
        skipWhiteSpace.lastIndex = this.pos;
        var skip = skipWhiteSpace.exec(this.input);
        var next = this.pos + skip[0].length, nextCh = this.input.charCodeAt(next);
        if (nextCh === 40 || nextCh === 46) {
          return this.parseExpressionStatement(node, this.parseExpression());
        }
      }
      if (!this.options.allowImportExportEverywhere) {
        if (!topLevel) {
          this.raise(this.start, "'import' and 'export' may only appear at the top level");
        }
        if (!this.inModule) {
          this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
        }
      }
      return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
    // If the statement does not start with a statement keyword or a
    // brace, it's an ExpressionStatement or LabeledStatement. We
    // simply start parsing an expression, and afterwards, if the
    // next token is a colon and the expression was a simple
    // Identifier node, we switch to interpreting it as a label.
    default:
      if (this.isAsyncFunction()) {
        if (context) {
          this.unexpected();
        }
        this.next();
        return this.parseFunctionStatement(node, true, !context);
      }
      var usingKind = this.isAwaitUsing(false) ? "await using" : this.isUsing(false) ? "using" : null;
      if (usingKind) {
        if (!this.allowUsing) {
          this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
        }
        if (context) {
          this.raise(this.start, "Using declaration is not allowed in single-statement positions");
        }
        if (usingKind === "await using") {
          if (!this.canAwait) {
            this.raise(this.start, "Await using cannot appear outside of async function");
          }
          this.next();
        }
        this.next();
        this.parseVar(node, false, usingKind);
        this.semicolon();
        return this.finishNode(node, "VariableDeclaration");
      }
      var maybeName = this.value, expr = this.parseExpression();
      if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) {
        return this.parseLabeledStatement(node, maybeName, expr, context);
      } else {
        return this.parseExpressionStatement(node, expr);
      }
  }
};
pp$8.parseBreakContinueStatement = function(node, keyword) {
  var isBreak = keyword === "break";
  this.next();
  if (this.eat(types$1.semi) || this.insertSemicolon()) {
    node.label = null;
  } else if (this.type !== types$1.name) {
    this.unexpected();
  } else {
    node.label = this.parseIdent();
    this.semicolon();
  }
  var i2 = 0;
  for (; i2 < this.labels.length; ++i2) {
    var lab = this.labels[i2];
    if (node.label == null || lab.name === node.label.name) {
      if (lab.kind != null && (isBreak || lab.kind === "loop")) {
        break;
      }
      if (node.label && isBreak) {
        break;
      }
    }
  }
  if (i2 === this.labels.length) {
    this.raise(node.start, "Unsyntactic " + keyword);
  }
  return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
};
pp$8.parseDebuggerStatement = function(node) {
  this.next();
  this.semicolon();
  return this.finishNode(node, "DebuggerStatement");
};
pp$8.parseDoStatement = function(node) {
  this.next();
  this.labels.push(loopLabel);
  node.body = this.parseStatement("do");
  this.labels.pop();
  this.expect(types$1._while);
  node.test = this.parseParenExpression();
  if (this.options.ecmaVersion >= 6) {
    this.eat(types$1.semi);
  } else {
    this.semicolon();
  }
  return this.finishNode(node, "DoWhileStatement");
};
pp$8.parseForStatement = function(node) {
  this.next();
  var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
  this.labels.push(loopLabel);
  this.enterScope(0);
  this.expect(types$1.parenL);
  if (this.type === types$1.semi) {
    if (awaitAt > -1) {
      this.unexpected(awaitAt);
    }
    return this.parseFor(node, null);
  }
  var isLet = this.isLet();
  if (this.type === types$1._var || this.type === types$1._const || isLet) {
    var init$1 = this.startNode(), kind2 = isLet ? "let" : this.value;
    this.next();
    this.parseVar(init$1, true, kind2);
    this.finishNode(init$1, "VariableDeclaration");
    return this.parseForAfterInit(node, init$1, awaitAt);
  }
  var startsWithLet = this.isContextual("let"), isForOf = false;
  var usingKind = this.isUsing(true) ? "using" : this.isAwaitUsing(true) ? "await using" : null;
  if (usingKind) {
    var init$2 = this.startNode();
    this.next();
    if (usingKind === "await using") {
      if (!this.canAwait) {
        this.raise(this.start, "Await using cannot appear outside of async function");
      }
      this.next();
    }
    this.parseVar(init$2, true, usingKind);
    this.finishNode(init$2, "VariableDeclaration");
    return this.parseForAfterInit(node, init$2, awaitAt);
  }
  var containsEsc = this.containsEsc;
  var refDestructuringErrors = new DestructuringErrors();
  var initPos = this.start;
  var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(true, refDestructuringErrors);
  if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
    if (awaitAt > -1) {
      if (this.type === types$1._in) {
        this.unexpected(awaitAt);
      }
      node.await = true;
    } else if (isForOf && this.options.ecmaVersion >= 8) {
      if (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async") {
        this.unexpected();
      } else if (this.options.ecmaVersion >= 9) {
        node.await = false;
      }
    }
    if (startsWithLet && isForOf) {
      this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
    }
    this.toAssignable(init, false, refDestructuringErrors);
    this.checkLValPattern(init);
    return this.parseForIn(node, init);
  } else {
    this.checkExpressionErrors(refDestructuringErrors, true);
  }
  if (awaitAt > -1) {
    this.unexpected(awaitAt);
  }
  return this.parseFor(node, init);
};
pp$8.parseForAfterInit = function(node, init, awaitAt) {
  if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
    if (this.type === types$1._in) {
      if ((init.kind === "using" || init.kind === "await using") && !init.declarations[0].init) {
        this.raise(this.start, "Using declaration is not allowed in for-in loops");
      }
      if (this.options.ecmaVersion >= 9 && awaitAt > -1) {
        this.unexpected(awaitAt);
      }
    } else if (this.options.ecmaVersion >= 9) {
      node.await = awaitAt > -1;
    }
    return this.parseForIn(node, init);
  }
  if (awaitAt > -1) {
    this.unexpected(awaitAt);
  }
  return this.parseFor(node, init);
};
pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
  this.next();
  return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), false, isAsync);
};
pp$8.parseIfStatement = function(node) {
  this.next();
  node.test = this.parseParenExpression();
  node.consequent = this.parseStatement("if");
  node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
  return this.finishNode(node, "IfStatement");
};
pp$8.parseReturnStatement = function(node) {
  if (!this.allowReturn) {
    this.raise(this.start, "'return' outside of function");
  }
  this.next();
  if (this.eat(types$1.semi) || this.insertSemicolon()) {
    node.argument = null;
  } else {
    node.argument = this.parseExpression();
    this.semicolon();
  }
  return this.finishNode(node, "ReturnStatement");
};
pp$8.parseSwitchStatement = function(node) {
  this.next();
  node.discriminant = this.parseParenExpression();
  node.cases = [];
  this.expect(types$1.braceL);
  this.labels.push(switchLabel);
  this.enterScope(SCOPE_SWITCH);
  var cur;
  for (var sawDefault = false; this.type !== types$1.braceR; ) {
    if (this.type === types$1._case || this.type === types$1._default) {
      var isCase = this.type === types$1._case;
      if (cur) {
        this.finishNode(cur, "SwitchCase");
      }
      node.cases.push(cur = this.startNode());
      cur.consequent = [];
      this.next();
      if (isCase) {
        cur.test = this.parseExpression();
      } else {
        if (sawDefault) {
          this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
        }
        sawDefault = true;
        cur.test = null;
      }
      this.expect(types$1.colon);
    } else {
      if (!cur) {
        this.unexpected();
      }
      cur.consequent.push(this.parseStatement(null));
    }
  }
  this.exitScope();
  if (cur) {
    this.finishNode(cur, "SwitchCase");
  }
  this.next();
  this.labels.pop();
  return this.finishNode(node, "SwitchStatement");
};
pp$8.parseThrowStatement = function(node) {
  this.next();
  if (lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) {
    this.raise(this.lastTokEnd, "Illegal newline after throw");
  }
  node.argument = this.parseExpression();
  this.semicolon();
  return this.finishNode(node, "ThrowStatement");
};
var empty$1 = [];
pp$8.parseCatchClauseParam = function() {
  var param = this.parseBindingAtom();
  var simple = param.type === "Identifier";
  this.enterScope(simple ? SCOPE_SIMPLE_CATCH : 0);
  this.checkLValPattern(param, simple ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
  this.expect(types$1.parenR);
  return param;
};
pp$8.parseTryStatement = function(node) {
  this.next();
  node.block = this.parseBlock();
  node.handler = null;
  if (this.type === types$1._catch) {
    var clause = this.startNode();
    this.next();
    if (this.eat(types$1.parenL)) {
      clause.param = this.parseCatchClauseParam();
    } else {
      if (this.options.ecmaVersion < 10) {
        this.unexpected();
      }
      clause.param = null;
      this.enterScope(0);
    }
    clause.body = this.parseBlock(false);
    this.exitScope();
    node.handler = this.finishNode(clause, "CatchClause");
  }
  node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
  if (!node.handler && !node.finalizer) {
    this.raise(node.start, "Missing catch or finally clause");
  }
  return this.finishNode(node, "TryStatement");
};
pp$8.parseVarStatement = function(node, kind2, allowMissingInitializer) {
  this.next();
  this.parseVar(node, false, kind2, allowMissingInitializer);
  this.semicolon();
  return this.finishNode(node, "VariableDeclaration");
};
pp$8.parseWhileStatement = function(node) {
  this.next();
  node.test = this.parseParenExpression();
  this.labels.push(loopLabel);
  node.body = this.parseStatement("while");
  this.labels.pop();
  return this.finishNode(node, "WhileStatement");
};
pp$8.parseWithStatement = function(node) {
  if (this.strict) {
    this.raise(this.start, "'with' in strict mode");
  }
  this.next();
  node.object = this.parseParenExpression();
  node.body = this.parseStatement("with");
  return this.finishNode(node, "WithStatement");
};
pp$8.parseEmptyStatement = function(node) {
  this.next();
  return this.finishNode(node, "EmptyStatement");
};
pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
  for (var i$1 = 0, list2 = this.labels; i$1 < list2.length; i$1 += 1) {
    var label = list2[i$1];
    if (label.name === maybeName) {
      this.raise(expr.start, "Label '" + maybeName + "' is already declared");
    }
  }
  var kind2 = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
  for (var i2 = this.labels.length - 1; i2 >= 0; i2--) {
    var label$1 = this.labels[i2];
    if (label$1.statementStart === node.start) {
      label$1.statementStart = this.start;
      label$1.kind = kind2;
    } else {
      break;
    }
  }
  this.labels.push({ name: maybeName, kind: kind2, statementStart: this.start });
  node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
  this.labels.pop();
  node.label = expr;
  return this.finishNode(node, "LabeledStatement");
};
pp$8.parseExpressionStatement = function(node, expr) {
  node.expression = expr;
  this.semicolon();
  return this.finishNode(node, "ExpressionStatement");
};
pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
  if (createNewLexicalScope === void 0) createNewLexicalScope = true;
  if (node === void 0) node = this.startNode();
  node.body = [];
  this.expect(types$1.braceL);
  if (createNewLexicalScope) {
    this.enterScope(0);
  }
  while (this.type !== types$1.braceR) {
    var stmt = this.parseStatement(null);
    node.body.push(stmt);
  }
  if (exitStrict) {
    this.strict = false;
  }
  this.next();
  if (createNewLexicalScope) {
    this.exitScope();
  }
  return this.finishNode(node, "BlockStatement");
};
pp$8.parseFor = function(node, init) {
  node.init = init;
  this.expect(types$1.semi);
  node.test = this.type === types$1.semi ? null : this.parseExpression();
  this.expect(types$1.semi);
  node.update = this.type === types$1.parenR ? null : this.parseExpression();
  this.expect(types$1.parenR);
  node.body = this.parseStatement("for");
  this.exitScope();
  this.labels.pop();
  return this.finishNode(node, "ForStatement");
};
pp$8.parseForIn = function(node, init) {
  var isForIn = this.type === types$1._in;
  this.next();
  if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) {
    this.raise(
      init.start,
      (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer"
    );
  }
  node.left = init;
  node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
  this.expect(types$1.parenR);
  node.body = this.parseStatement("for");
  this.exitScope();
  this.labels.pop();
  return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
};
pp$8.parseVar = function(node, isFor, kind2, allowMissingInitializer) {
  node.declarations = [];
  node.kind = kind2;
  for (; ; ) {
    var decl = this.startNode();
    this.parseVarId(decl, kind2);
    if (this.eat(types$1.eq)) {
      decl.init = this.parseMaybeAssign(isFor);
    } else if (!allowMissingInitializer && kind2 === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
      this.unexpected();
    } else if (!allowMissingInitializer && (kind2 === "using" || kind2 === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of")) {
      this.raise(this.lastTokEnd, "Missing initializer in " + kind2 + " declaration");
    } else if (!allowMissingInitializer && decl.id.type !== "Identifier" && !(isFor && (this.type === types$1._in || this.isContextual("of")))) {
      this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value");
    } else {
      decl.init = null;
    }
    node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
    if (!this.eat(types$1.comma)) {
      break;
    }
  }
  return node;
};
pp$8.parseVarId = function(decl, kind2) {
  decl.id = kind2 === "using" || kind2 === "await using" ? this.parseIdent() : this.parseBindingAtom();
  this.checkLValPattern(decl.id, kind2 === "var" ? BIND_VAR : BIND_LEXICAL, false);
};
var FUNC_STATEMENT = 1;
var FUNC_HANGING_STATEMENT = 2;
var FUNC_NULLABLE_ID = 4;
pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
  this.initFunction(node);
  if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
    if (this.type === types$1.star && statement & FUNC_HANGING_STATEMENT) {
      this.unexpected();
    }
    node.generator = this.eat(types$1.star);
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  if (statement & FUNC_STATEMENT) {
    node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
    if (node.id && !(statement & FUNC_HANGING_STATEMENT)) {
      this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
    }
  }
  var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  this.enterScope(functionFlags(node.async, node.generator));
  if (!(statement & FUNC_STATEMENT)) {
    node.id = this.type === types$1.name ? this.parseIdent() : null;
  }
  this.parseFunctionParams(node);
  this.parseFunctionBody(node, allowExpressionBody, false, forInit);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
};
pp$8.parseFunctionParams = function(node) {
  this.expect(types$1.parenL);
  node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
  this.checkYieldAwaitInDefaultParams();
};
pp$8.parseClass = function(node, isStatement) {
  this.next();
  var oldStrict = this.strict;
  this.strict = true;
  this.parseClassId(node, isStatement);
  this.parseClassSuper(node);
  var privateNameMap = this.enterClassBody();
  var classBody = this.startNode();
  var hadConstructor = false;
  classBody.body = [];
  this.expect(types$1.braceL);
  while (this.type !== types$1.braceR) {
    var element = this.parseClassElement(node.superClass !== null);
    if (element) {
      classBody.body.push(element);
      if (element.type === "MethodDefinition" && element.kind === "constructor") {
        if (hadConstructor) {
          this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
        }
        hadConstructor = true;
      } else if (element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element)) {
        this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
      }
    }
  }
  this.strict = oldStrict;
  this.next();
  node.body = this.finishNode(classBody, "ClassBody");
  this.exitClassBody();
  return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
};
pp$8.parseClassElement = function(constructorAllowsSuper) {
  if (this.eat(types$1.semi)) {
    return null;
  }
  var ecmaVersion2 = this.options.ecmaVersion;
  var node = this.startNode();
  var keyName = "";
  var isGenerator = false;
  var isAsync = false;
  var kind2 = "method";
  var isStatic = false;
  if (this.eatContextual("static")) {
    if (ecmaVersion2 >= 13 && this.eat(types$1.braceL)) {
      this.parseClassStaticBlock(node);
      return node;
    }
    if (this.isClassElementNameStart() || this.type === types$1.star) {
      isStatic = true;
    } else {
      keyName = "static";
    }
  }
  node.static = isStatic;
  if (!keyName && ecmaVersion2 >= 8 && this.eatContextual("async")) {
    if ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon()) {
      isAsync = true;
    } else {
      keyName = "async";
    }
  }
  if (!keyName && (ecmaVersion2 >= 9 || !isAsync) && this.eat(types$1.star)) {
    isGenerator = true;
  }
  if (!keyName && !isAsync && !isGenerator) {
    var lastValue = this.value;
    if (this.eatContextual("get") || this.eatContextual("set")) {
      if (this.isClassElementNameStart()) {
        kind2 = lastValue;
      } else {
        keyName = lastValue;
      }
    }
  }
  if (keyName) {
    node.computed = false;
    node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
    node.key.name = keyName;
    this.finishNode(node.key, "Identifier");
  } else {
    this.parseClassElementName(node);
  }
  if (ecmaVersion2 < 13 || this.type === types$1.parenL || kind2 !== "method" || isGenerator || isAsync) {
    var isConstructor = !node.static && checkKeyName(node, "constructor");
    var allowsDirectSuper = isConstructor && constructorAllowsSuper;
    if (isConstructor && kind2 !== "method") {
      this.raise(node.key.start, "Constructor can't have get/set modifier");
    }
    node.kind = isConstructor ? "constructor" : kind2;
    this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
  } else {
    this.parseClassField(node);
  }
  return node;
};
pp$8.isClassElementNameStart = function() {
  return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
};
pp$8.parseClassElementName = function(element) {
  if (this.type === types$1.privateId) {
    if (this.value === "constructor") {
      this.raise(this.start, "Classes can't have an element named '#constructor'");
    }
    element.computed = false;
    element.key = this.parsePrivateIdent();
  } else {
    this.parsePropertyName(element);
  }
};
pp$8.parseClassMethod = function(method, isGenerator, isAsync, allowsDirectSuper) {
  var key = method.key;
  if (method.kind === "constructor") {
    if (isGenerator) {
      this.raise(key.start, "Constructor can't be a generator");
    }
    if (isAsync) {
      this.raise(key.start, "Constructor can't be an async method");
    }
  } else if (method.static && checkKeyName(method, "prototype")) {
    this.raise(key.start, "Classes may not have a static property named prototype");
  }
  var value2 = method.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
  if (method.kind === "get" && value2.params.length !== 0) {
    this.raiseRecoverable(value2.start, "getter should have no params");
  }
  if (method.kind === "set" && value2.params.length !== 1) {
    this.raiseRecoverable(value2.start, "setter should have exactly one param");
  }
  if (method.kind === "set" && value2.params[0].type === "RestElement") {
    this.raiseRecoverable(value2.params[0].start, "Setter cannot use rest params");
  }
  return this.finishNode(method, "MethodDefinition");
};
pp$8.parseClassField = function(field) {
  if (checkKeyName(field, "constructor")) {
    this.raise(field.key.start, "Classes can't have a field named 'constructor'");
  } else if (field.static && checkKeyName(field, "prototype")) {
    this.raise(field.key.start, "Classes can't have a static field named 'prototype'");
  }
  if (this.eat(types$1.eq)) {
    this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
    field.value = this.parseMaybeAssign();
    this.exitScope();
  } else {
    field.value = null;
  }
  this.semicolon();
  return this.finishNode(field, "PropertyDefinition");
};
pp$8.parseClassStaticBlock = function(node) {
  node.body = [];
  var oldLabels = this.labels;
  this.labels = [];
  this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
  while (this.type !== types$1.braceR) {
    var stmt = this.parseStatement(null);
    node.body.push(stmt);
  }
  this.next();
  this.exitScope();
  this.labels = oldLabels;
  return this.finishNode(node, "StaticBlock");
};
pp$8.parseClassId = function(node, isStatement) {
  if (this.type === types$1.name) {
    node.id = this.parseIdent();
    if (isStatement) {
      this.checkLValSimple(node.id, BIND_LEXICAL, false);
    }
  } else {
    if (isStatement === true) {
      this.unexpected();
    }
    node.id = null;
  }
};
pp$8.parseClassSuper = function(node) {
  node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, false) : null;
};
pp$8.enterClassBody = function() {
  var element = { declared: /* @__PURE__ */ Object.create(null), used: [] };
  this.privateNameStack.push(element);
  return element.declared;
};
pp$8.exitClassBody = function() {
  var ref2 = this.privateNameStack.pop();
  var declared = ref2.declared;
  var used = ref2.used;
  if (!this.options.checkPrivateFields) {
    return;
  }
  var len = this.privateNameStack.length;
  var parent = len === 0 ? null : this.privateNameStack[len - 1];
  for (var i2 = 0; i2 < used.length; ++i2) {
    var id = used[i2];
    if (!hasOwn(declared, id.name)) {
      if (parent) {
        parent.used.push(id);
      } else {
        this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class");
      }
    }
  }
};
function isPrivateNameConflicted(privateNameMap, element) {
  var name = element.key.name;
  var curr = privateNameMap[name];
  var next = "true";
  if (element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set")) {
    next = (element.static ? "s" : "i") + element.kind;
  }
  if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
    privateNameMap[name] = "true";
    return false;
  } else if (!curr) {
    privateNameMap[name] = next;
    return false;
  } else {
    return true;
  }
}
function checkKeyName(node, name) {
  var computed = node.computed;
  var key = node.key;
  return !computed && (key.type === "Identifier" && key.name === name || key.type === "Literal" && key.value === name);
}
pp$8.parseExportAllDeclaration = function(node, exports$1) {
  if (this.options.ecmaVersion >= 11) {
    if (this.eatContextual("as")) {
      node.exported = this.parseModuleExportName();
      this.checkExport(exports$1, node.exported, this.lastTokStart);
    } else {
      node.exported = null;
    }
  }
  this.expectContextual("from");
  if (this.type !== types$1.string) {
    this.unexpected();
  }
  node.source = this.parseExprAtom();
  if (this.options.ecmaVersion >= 16) {
    node.attributes = this.parseWithClause();
  }
  this.semicolon();
  return this.finishNode(node, "ExportAllDeclaration");
};
pp$8.parseExport = function(node, exports$1) {
  this.next();
  if (this.eat(types$1.star)) {
    return this.parseExportAllDeclaration(node, exports$1);
  }
  if (this.eat(types$1._default)) {
    this.checkExport(exports$1, "default", this.lastTokStart);
    node.declaration = this.parseExportDefaultDeclaration();
    return this.finishNode(node, "ExportDefaultDeclaration");
  }
  if (this.shouldParseExportStatement()) {
    node.declaration = this.parseExportDeclaration(node);
    if (node.declaration.type === "VariableDeclaration") {
      this.checkVariableExport(exports$1, node.declaration.declarations);
    } else {
      this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
    }
    node.specifiers = [];
    node.source = null;
    if (this.options.ecmaVersion >= 16) {
      node.attributes = [];
    }
  } else {
    node.declaration = null;
    node.specifiers = this.parseExportSpecifiers(exports$1);
    if (this.eatContextual("from")) {
      if (this.type !== types$1.string) {
        this.unexpected();
      }
      node.source = this.parseExprAtom();
      if (this.options.ecmaVersion >= 16) {
        node.attributes = this.parseWithClause();
      }
    } else {
      for (var i2 = 0, list2 = node.specifiers; i2 < list2.length; i2 += 1) {
        var spec = list2[i2];
        this.checkUnreserved(spec.local);
        this.checkLocalExport(spec.local);
        if (spec.local.type === "Literal") {
          this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
        }
      }
      node.source = null;
      if (this.options.ecmaVersion >= 16) {
        node.attributes = [];
      }
    }
    this.semicolon();
  }
  return this.finishNode(node, "ExportNamedDeclaration");
};
pp$8.parseExportDeclaration = function(node) {
  return this.parseStatement(null);
};
pp$8.parseExportDefaultDeclaration = function() {
  var isAsync;
  if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
    var fNode = this.startNode();
    this.next();
    if (isAsync) {
      this.next();
    }
    return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, false, isAsync);
  } else if (this.type === types$1._class) {
    var cNode = this.startNode();
    return this.parseClass(cNode, "nullableID");
  } else {
    var declaration = this.parseMaybeAssign();
    this.semicolon();
    return declaration;
  }
};
pp$8.checkExport = function(exports$1, name, pos) {
  if (!exports$1) {
    return;
  }
  if (typeof name !== "string") {
    name = name.type === "Identifier" ? name.name : name.value;
  }
  if (hasOwn(exports$1, name)) {
    this.raiseRecoverable(pos, "Duplicate export '" + name + "'");
  }
  exports$1[name] = true;
};
pp$8.checkPatternExport = function(exports$1, pat) {
  var type = pat.type;
  if (type === "Identifier") {
    this.checkExport(exports$1, pat, pat.start);
  } else if (type === "ObjectPattern") {
    for (var i2 = 0, list2 = pat.properties; i2 < list2.length; i2 += 1) {
      var prop = list2[i2];
      this.checkPatternExport(exports$1, prop);
    }
  } else if (type === "ArrayPattern") {
    for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
      var elt = list$1[i$1];
      if (elt) {
        this.checkPatternExport(exports$1, elt);
      }
    }
  } else if (type === "Property") {
    this.checkPatternExport(exports$1, pat.value);
  } else if (type === "AssignmentPattern") {
    this.checkPatternExport(exports$1, pat.left);
  } else if (type === "RestElement") {
    this.checkPatternExport(exports$1, pat.argument);
  }
};
pp$8.checkVariableExport = function(exports$1, decls) {
  if (!exports$1) {
    return;
  }
  for (var i2 = 0, list2 = decls; i2 < list2.length; i2 += 1) {
    var decl = list2[i2];
    this.checkPatternExport(exports$1, decl.id);
  }
};
pp$8.shouldParseExportStatement = function() {
  return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
};
pp$8.parseExportSpecifier = function(exports$1) {
  var node = this.startNode();
  node.local = this.parseModuleExportName();
  node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
  this.checkExport(
    exports$1,
    node.exported,
    node.exported.start
  );
  return this.finishNode(node, "ExportSpecifier");
};
pp$8.parseExportSpecifiers = function(exports$1) {
  var nodes = [], first = true;
  this.expect(types$1.braceL);
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    nodes.push(this.parseExportSpecifier(exports$1));
  }
  return nodes;
};
pp$8.parseImport = function(node) {
  this.next();
  if (this.type === types$1.string) {
    node.specifiers = empty$1;
    node.source = this.parseExprAtom();
  } else {
    node.specifiers = this.parseImportSpecifiers();
    this.expectContextual("from");
    node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
  }
  if (this.options.ecmaVersion >= 16) {
    node.attributes = this.parseWithClause();
  }
  this.semicolon();
  return this.finishNode(node, "ImportDeclaration");
};
pp$8.parseImportSpecifier = function() {
  var node = this.startNode();
  node.imported = this.parseModuleExportName();
  if (this.eatContextual("as")) {
    node.local = this.parseIdent();
  } else {
    this.checkUnreserved(node.imported);
    node.local = node.imported;
  }
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportSpecifier");
};
pp$8.parseImportDefaultSpecifier = function() {
  var node = this.startNode();
  node.local = this.parseIdent();
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportDefaultSpecifier");
};
pp$8.parseImportNamespaceSpecifier = function() {
  var node = this.startNode();
  this.next();
  this.expectContextual("as");
  node.local = this.parseIdent();
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportNamespaceSpecifier");
};
pp$8.parseImportSpecifiers = function() {
  var nodes = [], first = true;
  if (this.type === types$1.name) {
    nodes.push(this.parseImportDefaultSpecifier());
    if (!this.eat(types$1.comma)) {
      return nodes;
    }
  }
  if (this.type === types$1.star) {
    nodes.push(this.parseImportNamespaceSpecifier());
    return nodes;
  }
  this.expect(types$1.braceL);
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    nodes.push(this.parseImportSpecifier());
  }
  return nodes;
};
pp$8.parseWithClause = function() {
  var nodes = [];
  if (!this.eat(types$1._with)) {
    return nodes;
  }
  this.expect(types$1.braceL);
  var attributeKeys = {};
  var first = true;
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    var attr = this.parseImportAttribute();
    var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
    if (hasOwn(attributeKeys, keyName)) {
      this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
    }
    attributeKeys[keyName] = true;
    nodes.push(attr);
  }
  return nodes;
};
pp$8.parseImportAttribute = function() {
  var node = this.startNode();
  node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
  this.expect(types$1.colon);
  if (this.type !== types$1.string) {
    this.unexpected();
  }
  node.value = this.parseExprAtom();
  return this.finishNode(node, "ImportAttribute");
};
pp$8.parseModuleExportName = function() {
  if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
    var stringLiteral = this.parseLiteral(this.value);
    if (loneSurrogate.test(stringLiteral.value)) {
      this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
    }
    return stringLiteral;
  }
  return this.parseIdent(true);
};
pp$8.adaptDirectivePrologue = function(statements) {
  for (var i2 = 0; i2 < statements.length && this.isDirectiveCandidate(statements[i2]); ++i2) {
    statements[i2].directive = statements[i2].expression.raw.slice(1, -1);
  }
};
pp$8.isDirectiveCandidate = function(statement) {
  return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string" && // Reject parenthesized strings.
  (this.input[statement.start] === '"' || this.input[statement.start] === "'");
};
var pp$7 = Parser2.prototype;
pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
  if (this.options.ecmaVersion >= 6 && node) {
    switch (node.type) {
      case "Identifier":
        if (this.inAsync && node.name === "await") {
          this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
        }
        break;
      case "ObjectPattern":
      case "ArrayPattern":
      case "AssignmentPattern":
      case "RestElement":
        break;
      case "ObjectExpression":
        node.type = "ObjectPattern";
        if (refDestructuringErrors) {
          this.checkPatternErrors(refDestructuringErrors, true);
        }
        for (var i2 = 0, list2 = node.properties; i2 < list2.length; i2 += 1) {
          var prop = list2[i2];
          this.toAssignable(prop, isBinding);
          if (prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern")) {
            this.raise(prop.argument.start, "Unexpected token");
          }
        }
        break;
      case "Property":
        if (node.kind !== "init") {
          this.raise(node.key.start, "Object pattern can't contain getter or setter");
        }
        this.toAssignable(node.value, isBinding);
        break;
      case "ArrayExpression":
        node.type = "ArrayPattern";
        if (refDestructuringErrors) {
          this.checkPatternErrors(refDestructuringErrors, true);
        }
        this.toAssignableList(node.elements, isBinding);
        break;
      case "SpreadElement":
        node.type = "RestElement";
        this.toAssignable(node.argument, isBinding);
        if (node.argument.type === "AssignmentPattern") {
          this.raise(node.argument.start, "Rest elements cannot have a default value");
        }
        break;
      case "AssignmentExpression":
        if (node.operator !== "=") {
          this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
        }
        node.type = "AssignmentPattern";
        delete node.operator;
        this.toAssignable(node.left, isBinding);
        break;
      case "ParenthesizedExpression":
        this.toAssignable(node.expression, isBinding, refDestructuringErrors);
        break;
      case "ChainExpression":
        this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
        break;
      case "MemberExpression":
        if (!isBinding) {
          break;
        }
      default:
        this.raise(node.start, "Assigning to rvalue");
    }
  } else if (refDestructuringErrors) {
    this.checkPatternErrors(refDestructuringErrors, true);
  }
  return node;
};
pp$7.toAssignableList = function(exprList, isBinding) {
  var end = exprList.length;
  for (var i2 = 0; i2 < end; i2++) {
    var elt = exprList[i2];
    if (elt) {
      this.toAssignable(elt, isBinding);
    }
  }
  if (end) {
    var last = exprList[end - 1];
    if (this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier") {
      this.unexpected(last.argument.start);
    }
  }
  return exprList;
};
pp$7.parseSpread = function(refDestructuringErrors) {
  var node = this.startNode();
  this.next();
  node.argument = this.parseMaybeAssign(false, refDestructuringErrors);
  return this.finishNode(node, "SpreadElement");
};
pp$7.parseRestBinding = function() {
  var node = this.startNode();
  this.next();
  if (this.options.ecmaVersion === 6 && this.type !== types$1.name) {
    this.unexpected();
  }
  node.argument = this.parseBindingAtom();
  return this.finishNode(node, "RestElement");
};
pp$7.parseBindingAtom = function() {
  if (this.options.ecmaVersion >= 6) {
    switch (this.type) {
      case types$1.bracketL:
        var node = this.startNode();
        this.next();
        node.elements = this.parseBindingList(types$1.bracketR, true, true);
        return this.finishNode(node, "ArrayPattern");
      case types$1.braceL:
        return this.parseObj(true);
    }
  }
  return this.parseIdent();
};
pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
  var elts = [], first = true;
  while (!this.eat(close)) {
    if (first) {
      first = false;
    } else {
      this.expect(types$1.comma);
    }
    if (allowEmpty && this.type === types$1.comma) {
      elts.push(null);
    } else if (allowTrailingComma && this.afterTrailingComma(close)) {
      break;
    } else if (this.type === types$1.ellipsis) {
      var rest = this.parseRestBinding();
      this.parseBindingListItem(rest);
      elts.push(rest);
      if (this.type === types$1.comma) {
        this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
      }
      this.expect(close);
      break;
    } else {
      elts.push(this.parseAssignableListItem(allowModifiers));
    }
  }
  return elts;
};
pp$7.parseAssignableListItem = function(allowModifiers) {
  var elem = this.parseMaybeDefault(this.start, this.startLoc);
  this.parseBindingListItem(elem);
  return elem;
};
pp$7.parseBindingListItem = function(param) {
  return param;
};
pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
  left = left || this.parseBindingAtom();
  if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) {
    return left;
  }
  var node = this.startNodeAt(startPos, startLoc);
  node.left = left;
  node.right = this.parseMaybeAssign();
  return this.finishNode(node, "AssignmentPattern");
};
pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  var isBind = bindingType !== BIND_NONE;
  switch (expr.type) {
    case "Identifier":
      if (this.strict && this.reservedWordsStrictBind.test(expr.name)) {
        this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
      }
      if (isBind) {
        if (bindingType === BIND_LEXICAL && expr.name === "let") {
          this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
        }
        if (checkClashes) {
          if (hasOwn(checkClashes, expr.name)) {
            this.raiseRecoverable(expr.start, "Argument name clash");
          }
          checkClashes[expr.name] = true;
        }
        if (bindingType !== BIND_OUTSIDE) {
          this.declareName(expr.name, bindingType, expr.start);
        }
      }
      break;
    case "ChainExpression":
      this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
      break;
    case "MemberExpression":
      if (isBind) {
        this.raiseRecoverable(expr.start, "Binding member expression");
      }
      break;
    case "ParenthesizedExpression":
      if (isBind) {
        this.raiseRecoverable(expr.start, "Binding parenthesized expression");
      }
      return this.checkLValSimple(expr.expression, bindingType, checkClashes);
    default:
      this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
  }
};
pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  switch (expr.type) {
    case "ObjectPattern":
      for (var i2 = 0, list2 = expr.properties; i2 < list2.length; i2 += 1) {
        var prop = list2[i2];
        this.checkLValInnerPattern(prop, bindingType, checkClashes);
      }
      break;
    case "ArrayPattern":
      for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
        var elem = list$1[i$1];
        if (elem) {
          this.checkLValInnerPattern(elem, bindingType, checkClashes);
        }
      }
      break;
    default:
      this.checkLValSimple(expr, bindingType, checkClashes);
  }
};
pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  switch (expr.type) {
    case "Property":
      this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
      break;
    case "AssignmentPattern":
      this.checkLValPattern(expr.left, bindingType, checkClashes);
      break;
    case "RestElement":
      this.checkLValPattern(expr.argument, bindingType, checkClashes);
      break;
    default:
      this.checkLValPattern(expr, bindingType, checkClashes);
  }
};
var TokContext = function TokContext2(token, isExpr, preserveSpace, override, generator) {
  this.token = token;
  this.isExpr = !!isExpr;
  this.preserveSpace = !!preserveSpace;
  this.override = override;
  this.generator = !!generator;
};
var types = {
  b_stat: new TokContext("{", false),
  b_expr: new TokContext("{", true),
  b_tmpl: new TokContext("${", false),
  p_stat: new TokContext("(", false),
  p_expr: new TokContext("(", true),
  q_tmpl: new TokContext("`", true, true, function(p) {
    return p.tryReadTemplateToken();
  }),
  f_stat: new TokContext("function", false),
  f_expr: new TokContext("function", true),
  f_expr_gen: new TokContext("function", true, false, null, true),
  f_gen: new TokContext("function", false, false, null, true)
};
var pp$6 = Parser2.prototype;
pp$6.initialContext = function() {
  return [types.b_stat];
};
pp$6.curContext = function() {
  return this.context[this.context.length - 1];
};
pp$6.braceIsBlock = function(prevType) {
  var parent = this.curContext();
  if (parent === types.f_expr || parent === types.f_stat) {
    return true;
  }
  if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) {
    return !parent.isExpr;
  }
  if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) {
    return lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
  }
  if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) {
    return true;
  }
  if (prevType === types$1.braceL) {
    return parent === types.b_stat;
  }
  if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) {
    return false;
  }
  return !this.exprAllowed;
};
pp$6.inGeneratorContext = function() {
  for (var i2 = this.context.length - 1; i2 >= 1; i2--) {
    var context = this.context[i2];
    if (context.token === "function") {
      return context.generator;
    }
  }
  return false;
};
pp$6.updateContext = function(prevType) {
  var update, type = this.type;
  if (type.keyword && prevType === types$1.dot) {
    this.exprAllowed = false;
  } else if (update = type.updateContext) {
    update.call(this, prevType);
  } else {
    this.exprAllowed = type.beforeExpr;
  }
};
pp$6.overrideContext = function(tokenCtx) {
  if (this.curContext() !== tokenCtx) {
    this.context[this.context.length - 1] = tokenCtx;
  }
};
types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
  if (this.context.length === 1) {
    this.exprAllowed = true;
    return;
  }
  var out = this.context.pop();
  if (out === types.b_stat && this.curContext().token === "function") {
    out = this.context.pop();
  }
  this.exprAllowed = !out.isExpr;
};
types$1.braceL.updateContext = function(prevType) {
  this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
  this.exprAllowed = true;
};
types$1.dollarBraceL.updateContext = function() {
  this.context.push(types.b_tmpl);
  this.exprAllowed = true;
};
types$1.parenL.updateContext = function(prevType) {
  var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
  this.context.push(statementParens ? types.p_stat : types.p_expr);
  this.exprAllowed = true;
};
types$1.incDec.updateContext = function() {
};
types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
  if (prevType.beforeExpr && prevType !== types$1._else && !(prevType === types$1.semi && this.curContext() !== types.p_stat) && !(prevType === types$1._return && lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) && !((prevType === types$1.colon || prevType === types$1.braceL) && this.curContext() === types.b_stat)) {
    this.context.push(types.f_expr);
  } else {
    this.context.push(types.f_stat);
  }
  this.exprAllowed = false;
};
types$1.colon.updateContext = function() {
  if (this.curContext().token === "function") {
    this.context.pop();
  }
  this.exprAllowed = true;
};
types$1.backQuote.updateContext = function() {
  if (this.curContext() === types.q_tmpl) {
    this.context.pop();
  } else {
    this.context.push(types.q_tmpl);
  }
  this.exprAllowed = false;
};
types$1.star.updateContext = function(prevType) {
  if (prevType === types$1._function) {
    var index = this.context.length - 1;
    if (this.context[index] === types.f_expr) {
      this.context[index] = types.f_expr_gen;
    } else {
      this.context[index] = types.f_gen;
    }
  }
  this.exprAllowed = true;
};
types$1.name.updateContext = function(prevType) {
  var allowed = false;
  if (this.options.ecmaVersion >= 6 && prevType !== types$1.dot) {
    if (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) {
      allowed = true;
    }
  }
  this.exprAllowed = allowed;
};
var pp$5 = Parser2.prototype;
pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
  if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") {
    return;
  }
  if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) {
    return;
  }
  var key = prop.key;
  var name;
  switch (key.type) {
    case "Identifier":
      name = key.name;
      break;
    case "Literal":
      name = String(key.value);
      break;
    default:
      return;
  }
  var kind2 = prop.kind;
  if (this.options.ecmaVersion >= 6) {
    if (name === "__proto__" && kind2 === "init") {
      if (propHash.proto) {
        if (refDestructuringErrors) {
          if (refDestructuringErrors.doubleProto < 0) {
            refDestructuringErrors.doubleProto = key.start;
          }
        } else {
          this.raiseRecoverable(key.start, "Redefinition of __proto__ property");
        }
      }
      propHash.proto = true;
    }
    return;
  }
  name = "$" + name;
  var other = propHash[name];
  if (other) {
    var redefinition;
    if (kind2 === "init") {
      redefinition = this.strict && other.init || other.get || other.set;
    } else {
      redefinition = other.init || other[kind2];
    }
    if (redefinition) {
      this.raiseRecoverable(key.start, "Redefinition of property");
    }
  } else {
    other = propHash[name] = {
      init: false,
      get: false,
      set: false
    };
  }
  other[kind2] = true;
};
pp$5.parseExpression = function(forInit, refDestructuringErrors) {
  var this$1$1 = this;
  return this.catchStackOverflow(function() {
    var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
    var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
    if (this$1$1.type === types$1.comma) {
      var node = this$1$1.startNodeAt(startPos, startLoc);
      node.expressions = [expr];
      while (this$1$1.eat(types$1.comma)) {
        node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
      }
      return this$1$1.finishNode(node, "SequenceExpression");
    }
    return expr;
  });
};
pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
  if (this.isContextual("yield")) {
    if (this.inGenerator) {
      return this.parseYield(forInit);
    } else {
      this.exprAllowed = false;
    }
  }
  var ownDestructuringErrors = false, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
  if (refDestructuringErrors) {
    oldParenAssign = refDestructuringErrors.parenthesizedAssign;
    oldTrailingComma = refDestructuringErrors.trailingComma;
    oldDoubleProto = refDestructuringErrors.doubleProto;
    refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
  } else {
    refDestructuringErrors = new DestructuringErrors();
    ownDestructuringErrors = true;
  }
  var startPos = this.start, startLoc = this.startLoc;
  if (this.type === types$1.parenL || this.type === types$1.name) {
    this.potentialArrowAt = this.start;
    this.potentialArrowInForAwait = forInit === "await";
  }
  var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
  if (afterLeftParse) {
    left = afterLeftParse.call(this, left, startPos, startLoc);
  }
  if (this.type.isAssign) {
    var node = this.startNodeAt(startPos, startLoc);
    node.operator = this.value;
    if (this.type === types$1.eq) {
      left = this.toAssignable(left, false, refDestructuringErrors);
    }
    if (!ownDestructuringErrors) {
      refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
      if (refDestructuringErrors.shorthandAssign >= left.start) {
        refDestructuringErrors.shorthandAssign = -1;
      }
      if (refDestructuringErrors.doubleProto >= left.start) {
        refDestructuringErrors.doubleProto = -1;
      }
    }
    if (this.type === types$1.eq) {
      this.checkLValPattern(left);
    } else {
      this.checkLValSimple(left);
    }
    node.left = left;
    this.next();
    node.right = this.parseMaybeAssign(forInit);
    if (oldDoubleProto > -1) {
      refDestructuringErrors.doubleProto = oldDoubleProto;
    }
    return this.finishNode(node, "AssignmentExpression");
  } else {
    if (ownDestructuringErrors) {
      this.checkExpressionErrors(refDestructuringErrors, true);
    }
  }
  if (oldParenAssign > -1) {
    refDestructuringErrors.parenthesizedAssign = oldParenAssign;
  }
  if (oldTrailingComma > -1) {
    refDestructuringErrors.trailingComma = oldTrailingComma;
  }
  return left;
};
pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
  var startPos = this.start, startLoc = this.startLoc;
  var expr = this.parseExprOps(forInit, refDestructuringErrors);
  if (this.checkExpressionErrors(refDestructuringErrors)) {
    return expr;
  }
  if (!(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.question)) {
    var node = this.startNodeAt(startPos, startLoc);
    node.test = expr;
    node.consequent = this.parseMaybeAssign();
    this.expect(types$1.colon);
    node.alternate = this.parseMaybeAssign(forInit);
    return this.finishNode(node, "ConditionalExpression");
  }
  return expr;
};
pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
  var startPos = this.start, startLoc = this.startLoc;
  var expr = this.parseMaybeUnary(refDestructuringErrors, false, false, forInit);
  if (this.checkExpressionErrors(refDestructuringErrors)) {
    return expr;
  }
  return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
};
pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
  var prec = this.type.binop;
  if (prec != null && (!forInit || this.type !== types$1._in)) {
    if (prec > minPrec) {
      var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
      var coalesce = this.type === types$1.coalesce;
      if (coalesce) {
        prec = types$1.logicalAND.binop;
      }
      var op = this.value;
      this.next();
      var startPos = this.start, startLoc = this.startLoc;
      var right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), startPos, startLoc, prec, forInit);
      var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
      if (logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) {
        this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
      }
      return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
    }
  }
  return left;
};
pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
  if (right.type === "PrivateIdentifier") {
    this.raise(right.start, "Private identifier can only be left side of binary expression");
  }
  var node = this.startNodeAt(startPos, startLoc);
  node.left = left;
  node.operator = op;
  node.right = right;
  return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
};
pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
  var startPos = this.start, startLoc = this.startLoc, expr;
  if (this.isContextual("await") && this.canAwait) {
    expr = this.parseAwait(forInit);
    sawUnary = true;
  } else if (this.type.prefix) {
    var node = this.startNode(), update = this.type === types$1.incDec;
    node.operator = this.value;
    node.prefix = true;
    this.next();
    node.argument = this.parseMaybeUnary(null, true, update, forInit);
    this.checkExpressionErrors(refDestructuringErrors, true);
    if (update) {
      this.checkLValSimple(node.argument);
    } else if (this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument)) {
      this.raiseRecoverable(node.start, "Deleting local variable in strict mode");
    } else if (node.operator === "delete" && isPrivateFieldAccess(node.argument)) {
      this.raiseRecoverable(node.start, "Private fields can not be deleted");
    } else {
      sawUnary = true;
    }
    expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
  } else if (!sawUnary && this.type === types$1.privateId) {
    if ((forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields) {
      this.unexpected();
    }
    expr = this.parsePrivateIdent();
    if (this.type !== types$1._in) {
      this.unexpected();
    }
  } else {
    expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
    if (this.checkExpressionErrors(refDestructuringErrors)) {
      return expr;
    }
    while (this.type.postfix && !this.canInsertSemicolon()) {
      var node$1 = this.startNodeAt(startPos, startLoc);
      node$1.operator = this.value;
      node$1.prefix = false;
      node$1.argument = expr;
      this.checkLValSimple(expr);
      this.next();
      expr = this.finishNode(node$1, "UpdateExpression");
    }
  }
  if (!incDec && !(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.starstar)) {
    if (sawUnary) {
      this.unexpected(this.lastTokStart);
    } else {
      return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, false, false, forInit), "**", false);
    }
  } else {
    return expr;
  }
};
function isLocalVariableAccess(node) {
  return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
}
function isPrivateFieldAccess(node) {
  return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
}
pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
  var startPos = this.start, startLoc = this.startLoc;
  var oldDoubleProto = -1, oldShorthandAssign = -1;
  if (refDestructuringErrors) {
    oldDoubleProto = refDestructuringErrors.doubleProto;
    oldShorthandAssign = refDestructuringErrors.shorthandAssign;
    refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
  }
  var expr = this.parseExprAtom(refDestructuringErrors, forInit);
  if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") {
    return expr;
  }
  var result = this.parseSubscripts(expr, startPos, startLoc, false, forInit);
  if (refDestructuringErrors) {
    if (result.end > expr.end) {
      this.checkExpressionErrors(refDestructuringErrors, true);
      if (refDestructuringErrors.parenthesizedAssign >= result.start) {
        refDestructuringErrors.parenthesizedAssign = -1;
      }
      if (refDestructuringErrors.parenthesizedBind >= result.start) {
        refDestructuringErrors.parenthesizedBind = -1;
      }
      if (refDestructuringErrors.trailingComma >= result.start) {
        refDestructuringErrors.trailingComma = -1;
      }
    }
    if (oldDoubleProto > -1) {
      refDestructuringErrors.doubleProto = oldDoubleProto;
    }
    if (oldShorthandAssign > -1) {
      refDestructuringErrors.shorthandAssign = oldShorthandAssign;
    }
  }
  return result;
};
pp$5.parseSubscripts = function(base, startPos, startLoc, noCalls, forInit) {
  var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base.type === "Identifier" && base.name === "async" && this.lastTokEnd === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.potentialArrowAt === base.start;
  var optionalChained = false;
  while (true) {
    var element = this.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
    if (element.optional) {
      optionalChained = true;
    }
    if (element.end === base.end || element.type === "ArrowFunctionExpression") {
      if (optionalChained) {
        var chainNode = this.startNodeAt(startPos, startLoc);
        chainNode.expression = element;
        element = this.finishNode(chainNode, "ChainExpression");
      }
      return element;
    }
    base = element;
    maybeAsyncArrow = false;
  }
};
pp$5.shouldParseAsyncArrow = function() {
  return !this.canInsertSemicolon() && this.eat(types$1.arrow);
};
pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
  return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, true, forInit);
};
pp$5.parseSubscript = function(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
  var optionalSupported = this.options.ecmaVersion >= 11;
  var optional = optionalSupported && this.eat(types$1.questionDot);
  if (noCalls && optional) {
    this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
  }
  var computed = this.eat(types$1.bracketL);
  if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
    var node = this.startNodeAt(startPos, startLoc);
    node.object = base;
    if (computed) {
      node.property = this.parseExpression();
      this.expect(types$1.bracketR);
    } else if (this.type === types$1.privateId && base.type !== "Super") {
      node.property = this.parsePrivateIdent();
    } else {
      node.property = this.parseIdent(this.options.allowReserved !== "never");
    }
    node.computed = !!computed;
    if (optionalSupported) {
      node.optional = optional;
    }
    base = this.finishNode(node, "MemberExpression");
  } else if (!noCalls && this.eat(types$1.parenL)) {
    var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
    this.yieldPos = 0;
    this.awaitPos = 0;
    this.awaitIdentPos = 0;
    var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false, refDestructuringErrors);
    if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
      this.checkPatternErrors(refDestructuringErrors, false);
      this.checkYieldAwaitInDefaultParams();
      if (this.awaitIdentPos > 0) {
        this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
      }
      this.yieldPos = oldYieldPos;
      this.awaitPos = oldAwaitPos;
      this.awaitIdentPos = oldAwaitIdentPos;
      return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
    }
    this.checkExpressionErrors(refDestructuringErrors, true);
    this.yieldPos = oldYieldPos || this.yieldPos;
    this.awaitPos = oldAwaitPos || this.awaitPos;
    this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
    var node$1 = this.startNodeAt(startPos, startLoc);
    node$1.callee = base;
    node$1.arguments = exprList;
    if (optionalSupported) {
      node$1.optional = optional;
    }
    base = this.finishNode(node$1, "CallExpression");
  } else if (this.type === types$1.backQuote) {
    if (optional || optionalChained) {
      this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
    }
    var node$2 = this.startNodeAt(startPos, startLoc);
    node$2.tag = base;
    node$2.quasi = this.parseTemplate({ isTagged: true });
    base = this.finishNode(node$2, "TaggedTemplateExpression");
  }
  return base;
};
pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
  if (this.type === types$1.slash) {
    this.readRegexp();
  }
  var node, canBeArrow = this.potentialArrowAt === this.start;
  switch (this.type) {
    case types$1._super:
      if (!this.allowSuper) {
        this.raise(this.start, "'super' keyword outside a method");
      }
      node = this.startNode();
      this.next();
      if (this.type === types$1.parenL && !this.allowDirectSuper) {
        this.raise(node.start, "super() call outside constructor of a subclass");
      }
      if (this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL) {
        this.unexpected();
      }
      return this.finishNode(node, "Super");
    case types$1._this:
      node = this.startNode();
      this.next();
      return this.finishNode(node, "ThisExpression");
    case types$1.name:
      var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
      var id = this.parseIdent(false);
      if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
        this.overrideContext(types.f_expr);
        return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, false, true, forInit);
      }
      if (canBeArrow && !this.canInsertSemicolon()) {
        if (this.eat(types$1.arrow)) {
          return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], false, forInit);
        }
        if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
          id = this.parseIdent(false);
          if (this.canInsertSemicolon() || !this.eat(types$1.arrow)) {
            this.unexpected();
          }
          return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], true, forInit);
        }
      }
      return id;
    case types$1.regexp:
      var value2 = this.value;
      node = this.parseLiteral(value2.value);
      node.regex = { pattern: value2.pattern, flags: value2.flags };
      return node;
    case types$1.num:
    case types$1.string:
      return this.parseLiteral(this.value);
    case types$1._null:
    case types$1._true:
    case types$1._false:
      node = this.startNode();
      node.value = this.type === types$1._null ? null : this.type === types$1._true;
      node.raw = this.type.keyword;
      this.next();
      return this.finishNode(node, "Literal");
    case types$1.parenL:
      var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
      if (refDestructuringErrors) {
        if (refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr)) {
          refDestructuringErrors.parenthesizedAssign = start;
        }
        if (refDestructuringErrors.parenthesizedBind < 0) {
          refDestructuringErrors.parenthesizedBind = start;
        }
      }
      return expr;
    case types$1.bracketL:
      node = this.startNode();
      this.next();
      node.elements = this.parseExprList(types$1.bracketR, true, true, refDestructuringErrors);
      return this.finishNode(node, "ArrayExpression");
    case types$1.braceL:
      this.overrideContext(types.b_expr);
      return this.parseObj(false, refDestructuringErrors);
    case types$1._function:
      node = this.startNode();
      this.next();
      return this.parseFunction(node, 0);
    case types$1._class:
      return this.parseClass(this.startNode(), false);
    case types$1._new:
      return this.parseNew();
    case types$1.backQuote:
      return this.parseTemplate();
    case types$1._import:
      if (this.options.ecmaVersion >= 11) {
        return this.parseExprImport(forNew);
      } else {
        return this.unexpected();
      }
    default:
      return this.parseExprAtomDefault();
  }
};
pp$5.parseExprAtomDefault = function() {
  this.unexpected();
};
pp$5.parseExprImport = function(forNew) {
  var node = this.startNode();
  if (this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword import");
  }
  this.next();
  if (this.type === types$1.parenL && !forNew) {
    return this.parseDynamicImport(node);
  } else if (this.type === types$1.dot) {
    var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
    meta.name = "import";
    node.meta = this.finishNode(meta, "Identifier");
    return this.parseImportMeta(node);
  } else {
    this.unexpected();
  }
};
pp$5.parseDynamicImport = function(node) {
  this.next();
  node.source = this.parseMaybeAssign();
  if (this.options.ecmaVersion >= 16) {
    if (!this.eat(types$1.parenR)) {
      this.expect(types$1.comma);
      if (!this.afterTrailingComma(types$1.parenR)) {
        node.options = this.parseMaybeAssign();
        if (!this.eat(types$1.parenR)) {
          this.expect(types$1.comma);
          if (!this.afterTrailingComma(types$1.parenR)) {
            this.unexpected();
          }
        }
      } else {
        node.options = null;
      }
    } else {
      node.options = null;
    }
  } else {
    if (!this.eat(types$1.parenR)) {
      var errorPos = this.start;
      if (this.eat(types$1.comma) && this.eat(types$1.parenR)) {
        this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()");
      } else {
        this.unexpected(errorPos);
      }
    }
  }
  return this.finishNode(node, "ImportExpression");
};
pp$5.parseImportMeta = function(node) {
  this.next();
  var containsEsc = this.containsEsc;
  node.property = this.parseIdent(true);
  if (node.property.name !== "meta") {
    this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
  }
  if (containsEsc) {
    this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
  }
  if (this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere) {
    this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
  }
  return this.finishNode(node, "MetaProperty");
};
pp$5.parseLiteral = function(value2) {
  var node = this.startNode();
  node.value = value2;
  node.raw = this.input.slice(this.start, this.end);
  if (node.raw.charCodeAt(node.raw.length - 1) === 110) {
    node.bigint = node.value != null ? node.value.toString() : node.raw.slice(0, -1).replace(/_/g, "");
  }
  this.next();
  return this.finishNode(node, "Literal");
};
pp$5.parseParenExpression = function() {
  this.expect(types$1.parenL);
  var val = this.parseExpression();
  this.expect(types$1.parenR);
  return val;
};
pp$5.shouldParseArrow = function(exprList) {
  return !this.canInsertSemicolon();
};
pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
  var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
  if (this.options.ecmaVersion >= 6) {
    this.next();
    var innerStartPos = this.start, innerStartLoc = this.startLoc;
    var exprList = [], first = true, lastIsComma = false;
    var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
    this.yieldPos = 0;
    this.awaitPos = 0;
    while (this.type !== types$1.parenR) {
      first ? first = false : this.expect(types$1.comma);
      if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, true)) {
        lastIsComma = true;
        break;
      } else if (this.type === types$1.ellipsis) {
        spreadStart = this.start;
        exprList.push(this.parseParenItem(this.parseRestBinding()));
        if (this.type === types$1.comma) {
          this.raiseRecoverable(
            this.start,
            "Comma is not permitted after the rest element"
          );
        }
        break;
      } else {
        exprList.push(this.parseMaybeAssign(false, refDestructuringErrors, this.parseParenItem));
      }
    }
    var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
    this.expect(types$1.parenR);
    if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
      this.checkPatternErrors(refDestructuringErrors, false);
      this.checkYieldAwaitInDefaultParams();
      this.yieldPos = oldYieldPos;
      this.awaitPos = oldAwaitPos;
      return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
    }
    if (!exprList.length || lastIsComma) {
      this.unexpected(this.lastTokStart);
    }
    if (spreadStart) {
      this.unexpected(spreadStart);
    }
    this.checkExpressionErrors(refDestructuringErrors, true);
    this.yieldPos = oldYieldPos || this.yieldPos;
    this.awaitPos = oldAwaitPos || this.awaitPos;
    if (exprList.length > 1) {
      val = this.startNodeAt(innerStartPos, innerStartLoc);
      val.expressions = exprList;
      this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
    } else {
      val = exprList[0];
    }
  } else {
    val = this.parseParenExpression();
  }
  if (this.options.preserveParens) {
    var par = this.startNodeAt(startPos, startLoc);
    par.expression = val;
    return this.finishNode(par, "ParenthesizedExpression");
  } else {
    return val;
  }
};
pp$5.parseParenItem = function(item) {
  return item;
};
pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
  return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, false, forInit);
};
var empty = [];
pp$5.parseNew = function() {
  if (this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword new");
  }
  var node = this.startNode();
  this.next();
  if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
    var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
    meta.name = "new";
    node.meta = this.finishNode(meta, "Identifier");
    this.next();
    var containsEsc = this.containsEsc;
    node.property = this.parseIdent(true);
    if (node.property.name !== "target") {
      this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
    }
    if (containsEsc) {
      this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
    }
    if (!this.allowNewDotTarget) {
      this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
    }
    return this.finishNode(node, "MetaProperty");
  }
  var startPos = this.start, startLoc = this.startLoc;
  node.callee = this.parseSubscripts(this.parseExprAtom(null, false, true), startPos, startLoc, true, false);
  if (node.callee.type === "Super") {
    this.raiseRecoverable(startPos, "Invalid use of 'super'");
  }
  if (this.eat(types$1.parenL)) {
    node.arguments = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false);
  } else {
    node.arguments = empty;
  }
  return this.finishNode(node, "NewExpression");
};
pp$5.parseTemplateElement = function(ref2) {
  var isTagged = ref2.isTagged;
  var elem = this.startNode();
  if (this.type === types$1.invalidTemplate) {
    if (!isTagged) {
      this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
    }
    elem.value = {
      raw: this.value.replace(/\r\n?/g, "\n"),
      cooked: null
    };
  } else {
    elem.value = {
      raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
      cooked: this.value
    };
  }
  this.next();
  elem.tail = this.type === types$1.backQuote;
  return this.finishNode(elem, "TemplateElement");
};
pp$5.parseTemplate = function(ref2) {
  if (ref2 === void 0) ref2 = {};
  var isTagged = ref2.isTagged;
  if (isTagged === void 0) isTagged = false;
  var node = this.startNode();
  this.next();
  node.expressions = [];
  var curElt = this.parseTemplateElement({ isTagged });
  node.quasis = [curElt];
  while (!curElt.tail) {
    if (this.type === types$1.eof) {
      this.raise(this.pos, "Unterminated template literal");
    }
    this.expect(types$1.dollarBraceL);
    node.expressions.push(this.parseExpression());
    this.expect(types$1.braceR);
    node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
  }
  this.next();
  return this.finishNode(node, "TemplateLiteral");
};
pp$5.isAsyncProp = function(prop) {
  return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$5.parseObj = function(isPattern, refDestructuringErrors) {
  var node = this.startNode(), first = true, propHash = {};
  node.properties = [];
  this.next();
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    var prop = this.parseProperty(isPattern, refDestructuringErrors);
    if (!isPattern) {
      this.checkPropClash(prop, propHash, refDestructuringErrors);
    }
    node.properties.push(prop);
  }
  return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
};
pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
  var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
  if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
    if (isPattern) {
      prop.argument = this.parseIdent(false);
      if (this.type === types$1.comma) {
        this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
      }
      return this.finishNode(prop, "RestElement");
    }
    prop.argument = this.parseMaybeAssign(false, refDestructuringErrors);
    if (this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0) {
      refDestructuringErrors.trailingComma = this.start;
    }
    return this.finishNode(prop, "SpreadElement");
  }
  if (this.options.ecmaVersion >= 6) {
    prop.method = false;
    prop.shorthand = false;
    if (isPattern || refDestructuringErrors) {
      startPos = this.start;
      startLoc = this.startLoc;
    }
    if (!isPattern) {
      isGenerator = this.eat(types$1.star);
    }
  }
  var containsEsc = this.containsEsc;
  this.parsePropertyName(prop);
  if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
    isAsync = true;
    isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
    this.parsePropertyName(prop);
  } else {
    isAsync = false;
  }
  this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
  return this.finishNode(prop, "Property");
};
pp$5.parseGetterSetter = function(prop) {
  var kind2 = prop.key.name;
  this.parsePropertyName(prop);
  prop.value = this.parseMethod(false);
  prop.kind = kind2;
  var paramCount = prop.kind === "get" ? 0 : 1;
  if (prop.value.params.length !== paramCount) {
    var start = prop.value.start;
    if (prop.kind === "get") {
      this.raiseRecoverable(start, "getter should have no params");
    } else {
      this.raiseRecoverable(start, "setter should have exactly one param");
    }
  } else {
    if (prop.kind === "set" && prop.value.params[0].type === "RestElement") {
      this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
    }
  }
};
pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
  if ((isGenerator || isAsync) && this.type === types$1.colon) {
    this.unexpected();
  }
  if (this.eat(types$1.colon)) {
    prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(false, refDestructuringErrors);
    prop.kind = "init";
  } else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
    if (isPattern) {
      this.unexpected();
    }
    prop.method = true;
    prop.value = this.parseMethod(isGenerator, isAsync);
    prop.kind = "init";
  } else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && (this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq)) {
    if (isGenerator || isAsync) {
      this.unexpected();
    }
    this.parseGetterSetter(prop);
  } else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
    if (isGenerator || isAsync) {
      this.unexpected();
    }
    this.checkUnreserved(prop.key);
    if (prop.key.name === "await" && !this.awaitIdentPos) {
      this.awaitIdentPos = startPos;
    }
    if (isPattern) {
      prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
    } else if (this.type === types$1.eq && refDestructuringErrors) {
      if (refDestructuringErrors.shorthandAssign < 0) {
        refDestructuringErrors.shorthandAssign = this.start;
      }
      prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
    } else {
      prop.value = this.copyNode(prop.key);
    }
    prop.kind = "init";
    prop.shorthand = true;
  } else {
    this.unexpected();
  }
};
pp$5.parsePropertyName = function(prop) {
  if (this.options.ecmaVersion >= 6) {
    if (this.eat(types$1.bracketL)) {
      prop.computed = true;
      prop.key = this.parseMaybeAssign();
      this.expect(types$1.bracketR);
      return prop.key;
    } else {
      prop.computed = false;
    }
  }
  return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
};
pp$5.initFunction = function(node) {
  node.id = null;
  if (this.options.ecmaVersion >= 6) {
    node.generator = node.expression = false;
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = false;
  }
};
pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
  var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.initFunction(node);
  if (this.options.ecmaVersion >= 6) {
    node.generator = isGenerator;
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
  this.expect(types$1.parenL);
  node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
  this.checkYieldAwaitInDefaultParams();
  this.parseFunctionBody(node, false, true, false);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, "FunctionExpression");
};
pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
  var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.enterScope(functionFlags(isAsync, false) | SCOPE_ARROW);
  this.initFunction(node);
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  node.params = this.toAssignableList(params, true);
  this.parseFunctionBody(node, true, false, forInit);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, "ArrowFunctionExpression");
};
pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
  var isExpression = isArrowFunction && this.type !== types$1.braceL;
  var oldStrict = this.strict, useStrict = false;
  if (isExpression) {
    node.body = this.parseMaybeAssign(forInit);
    node.expression = true;
    this.checkParams(node, false);
  } else {
    var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
    if (!oldStrict || nonSimple) {
      useStrict = this.strictDirective(this.end);
      if (useStrict && nonSimple) {
        this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
      }
    }
    var oldLabels = this.labels;
    this.labels = [];
    if (useStrict) {
      this.strict = true;
    }
    this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
    if (this.strict && node.id) {
      this.checkLValSimple(node.id, BIND_OUTSIDE);
    }
    node.body = this.parseBlock(false, void 0, useStrict && !oldStrict);
    node.expression = false;
    this.adaptDirectivePrologue(node.body.body);
    this.labels = oldLabels;
  }
  this.exitScope();
};
pp$5.isSimpleParamList = function(params) {
  for (var i2 = 0, list2 = params; i2 < list2.length; i2 += 1) {
    var param = list2[i2];
    if (param.type !== "Identifier") {
      return false;
    }
  }
  return true;
};
pp$5.checkParams = function(node, allowDuplicates) {
  var nameHash = /* @__PURE__ */ Object.create(null);
  for (var i2 = 0, list2 = node.params; i2 < list2.length; i2 += 1) {
    var param = list2[i2];
    this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
  }
};
pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
  var elts = [], first = true;
  while (!this.eat(close)) {
    if (!first) {
      this.expect(types$1.comma);
      if (allowTrailingComma && this.afterTrailingComma(close)) {
        break;
      }
    } else {
      first = false;
    }
    var elt = void 0;
    if (allowEmpty && this.type === types$1.comma) {
      elt = null;
    } else if (this.type === types$1.ellipsis) {
      elt = this.parseSpread(refDestructuringErrors);
      if (refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0) {
        refDestructuringErrors.trailingComma = this.start;
      }
    } else {
      elt = this.parseMaybeAssign(false, refDestructuringErrors);
    }
    elts.push(elt);
  }
  return elts;
};
pp$5.checkUnreserved = function(ref2) {
  var start = ref2.start;
  var end = ref2.end;
  var name = ref2.name;
  if (this.inGenerator && name === "yield") {
    this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
  }
  if (this.inAsync && name === "await") {
    this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
  }
  if (!(this.currentThisScope().flags & SCOPE_VAR) && name === "arguments") {
    this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
  }
  if (this.inClassStaticBlock && (name === "arguments" || name === "await")) {
    this.raise(start, "Cannot use " + name + " in class static initialization block");
  }
  if (this.keywords.test(name)) {
    this.raise(start, "Unexpected keyword '" + name + "'");
  }
  if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) {
    return;
  }
  var re = this.strict ? this.reservedWordsStrict : this.reservedWords;
  if (re.test(name)) {
    if (!this.inAsync && name === "await") {
      this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
    }
    this.raiseRecoverable(start, "The keyword '" + name + "' is reserved");
  }
};
pp$5.parseIdent = function(liberal) {
  var node = this.parseIdentNode();
  this.next(!!liberal);
  this.finishNode(node, "Identifier");
  if (!liberal) {
    this.checkUnreserved(node);
    if (node.name === "await" && !this.awaitIdentPos) {
      this.awaitIdentPos = node.start;
    }
  }
  return node;
};
pp$5.parseIdentNode = function() {
  var node = this.startNode();
  if (this.type === types$1.name) {
    node.name = this.value;
  } else if (this.type.keyword) {
    node.name = this.type.keyword;
    if ((node.name === "class" || node.name === "function") && (this.lastTokEnd !== this.lastTokStart + 1 || this.input.charCodeAt(this.lastTokStart) !== 46)) {
      this.context.pop();
    }
    this.type = types$1.name;
  } else {
    this.unexpected();
  }
  return node;
};
pp$5.parsePrivateIdent = function() {
  var node = this.startNode();
  if (this.type === types$1.privateId) {
    node.name = this.value;
  } else {
    this.unexpected();
  }
  this.next();
  this.finishNode(node, "PrivateIdentifier");
  if (this.options.checkPrivateFields) {
    if (this.privateNameStack.length === 0) {
      this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class");
    } else {
      this.privateNameStack[this.privateNameStack.length - 1].used.push(node);
    }
  }
  return node;
};
pp$5.parseYield = function(forInit) {
  if (!this.yieldPos) {
    this.yieldPos = this.start;
  }
  var node = this.startNode();
  this.next();
  if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
    node.delegate = false;
    node.argument = null;
  } else {
    node.delegate = this.eat(types$1.star);
    node.argument = this.parseMaybeAssign(forInit);
  }
  return this.finishNode(node, "YieldExpression");
};
pp$5.parseAwait = function(forInit) {
  if (!this.awaitPos) {
    this.awaitPos = this.start;
  }
  var node = this.startNode();
  this.next();
  node.argument = this.parseMaybeUnary(null, true, false, forInit);
  return this.finishNode(node, "AwaitExpression");
};
var pp$4 = Parser2.prototype;
pp$4.raise = function(pos, message) {
  var loc = getLineInfo(this.input, pos);
  message += " (" + loc.line + ":" + loc.column + ")";
  if (this.sourceFile) {
    message += " in " + this.sourceFile;
  }
  var err = new SyntaxError(message);
  err.pos = pos;
  err.loc = loc;
  err.raisedAt = this.pos;
  throw err;
};
pp$4.raiseRecoverable = pp$4.raise;
pp$4.curPosition = function() {
  if (this.options.locations) {
    return new Position(this.curLine, this.pos - this.lineStart);
  }
};
var pp$3 = Parser2.prototype;
var Scope = function Scope2(flags) {
  this.flags = flags;
  this.var = [];
  this.lexical = [];
  this.functions = [];
};
pp$3.enterScope = function(flags) {
  this.scopeStack.push(new Scope(flags));
};
pp$3.exitScope = function() {
  this.scopeStack.pop();
};
pp$3.treatFunctionsAsVarInScope = function(scope) {
  return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
};
pp$3.declareName = function(name, bindingType, pos) {
  var redeclared = false;
  if (bindingType === BIND_LEXICAL) {
    var scope = this.currentScope();
    redeclared = scope.lexical.indexOf(name) > -1 || scope.functions.indexOf(name) > -1 || scope.var.indexOf(name) > -1;
    scope.lexical.push(name);
    if (this.inModule && scope.flags & SCOPE_TOP) {
      delete this.undefinedExports[name];
    }
  } else if (bindingType === BIND_SIMPLE_CATCH) {
    var scope$1 = this.currentScope();
    scope$1.lexical.push(name);
  } else if (bindingType === BIND_FUNCTION) {
    var scope$2 = this.currentScope();
    if (this.treatFunctionsAsVar) {
      redeclared = scope$2.lexical.indexOf(name) > -1;
    } else {
      redeclared = scope$2.lexical.indexOf(name) > -1 || scope$2.var.indexOf(name) > -1;
    }
    scope$2.functions.push(name);
  } else {
    for (var i2 = this.scopeStack.length - 1; i2 >= 0; --i2) {
      var scope$3 = this.scopeStack[i2];
      if (scope$3.lexical.indexOf(name) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name) > -1) {
        redeclared = true;
        break;
      }
      scope$3.var.push(name);
      if (this.inModule && scope$3.flags & SCOPE_TOP) {
        delete this.undefinedExports[name];
      }
      if (scope$3.flags & SCOPE_VAR) {
        break;
      }
    }
  }
  if (redeclared) {
    this.raiseRecoverable(pos, "Identifier '" + name + "' has already been declared");
  }
};
pp$3.checkLocalExport = function(id) {
  if (this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1) {
    this.undefinedExports[id.name] = id;
  }
};
pp$3.currentScope = function() {
  return this.scopeStack[this.scopeStack.length - 1];
};
pp$3.currentVarScope = function() {
  for (var i2 = this.scopeStack.length - 1; ; i2--) {
    var scope = this.scopeStack[i2];
    if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) {
      return scope;
    }
  }
};
pp$3.currentThisScope = function() {
  for (var i2 = this.scopeStack.length - 1; ; i2--) {
    var scope = this.scopeStack[i2];
    if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) {
      return scope;
    }
  }
};
var Node = function Node2(parser, pos, loc) {
  this.type = "";
  this.start = pos;
  this.end = 0;
  if (parser.options.locations) {
    this.loc = new SourceLocation(parser, loc);
  }
  if (parser.options.directSourceFile) {
    this.sourceFile = parser.options.directSourceFile;
  }
  if (parser.options.ranges) {
    this.range = [pos, 0];
  }
};
var pp$2 = Parser2.prototype;
pp$2.startNode = function() {
  return new Node(this, this.start, this.startLoc);
};
pp$2.startNodeAt = function(pos, loc) {
  return new Node(this, pos, loc);
};
function finishNodeAt(node, type, pos, loc) {
  node.type = type;
  node.end = pos;
  if (this.options.locations) {
    node.loc.end = loc;
  }
  if (this.options.ranges) {
    node.range[1] = pos;
  }
  return node;
}
pp$2.finishNode = function(node, type) {
  return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
};
pp$2.finishNodeAt = function(node, type, pos, loc) {
  return finishNodeAt.call(this, node, type, pos, loc);
};
pp$2.copyNode = function(node) {
  var newNode = new Node(this, node.start, this.startLoc);
  for (var prop in node) {
    newNode[prop] = node[prop];
  }
  return newNode;
};
var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
var ecma11BinaryProperties = ecma10BinaryProperties;
var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
var ecma13BinaryProperties = ecma12BinaryProperties;
var ecma14BinaryProperties = ecma13BinaryProperties;
var unicodeBinaryProperties = {
  9: ecma9BinaryProperties,
  10: ecma10BinaryProperties,
  11: ecma11BinaryProperties,
  12: ecma12BinaryProperties,
  13: ecma13BinaryProperties,
  14: ecma14BinaryProperties
};
var ecma14BinaryPropertiesOfStrings = "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji";
var unicodeBinaryPropertiesOfStrings = {
  9: "",
  10: "",
  11: "",
  12: "",
  13: "",
  14: ecma14BinaryPropertiesOfStrings
};
var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
var ecma14ScriptValues = ecma13ScriptValues + " " + scriptValuesAddedInUnicode;
var unicodeScriptValues = {
  9: ecma9ScriptValues,
  10: ecma10ScriptValues,
  11: ecma11ScriptValues,
  12: ecma12ScriptValues,
  13: ecma13ScriptValues,
  14: ecma14ScriptValues
};
var data = {};
function buildUnicodeData(ecmaVersion2) {
  var d = data[ecmaVersion2] = {
    binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion2] + " " + unicodeGeneralCategoryValues),
    binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion2]),
    nonBinary: {
      General_Category: wordsRegexp(unicodeGeneralCategoryValues),
      Script: wordsRegexp(unicodeScriptValues[ecmaVersion2])
    }
  };
  d.nonBinary.Script_Extensions = d.nonBinary.Script;
  d.nonBinary.gc = d.nonBinary.General_Category;
  d.nonBinary.sc = d.nonBinary.Script;
  d.nonBinary.scx = d.nonBinary.Script_Extensions;
}
for (i = 0, list = [9, 10, 11, 12, 13, 14]; i < list.length; i += 1) {
  ecmaVersion = list[i];
  buildUnicodeData(ecmaVersion);
}
var ecmaVersion;
var i;
var list;
var pp$1 = Parser2.prototype;
var BranchID = function BranchID2(parent, base) {
  this.parent = parent;
  this.base = base || this;
};
BranchID.prototype.separatedFrom = function separatedFrom(alt) {
  for (var self = this; self; self = self.parent) {
    for (var other = alt; other; other = other.parent) {
      if (self.base === other.base && self !== other) {
        return true;
      }
    }
  }
  return false;
};
BranchID.prototype.sibling = function sibling() {
  return new BranchID(this.parent, this.base);
};
var RegExpValidationState = function RegExpValidationState2(parser) {
  this.parser = parser;
  this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
  this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
  this.source = "";
  this.flags = "";
  this.start = 0;
  this.switchU = false;
  this.switchV = false;
  this.switchN = false;
  this.pos = 0;
  this.lastIntValue = 0;
  this.lastStringValue = "";
  this.lastAssertionIsQuantifiable = false;
  this.numCapturingParens = 0;
  this.maxBackReference = 0;
  this.groupNames = /* @__PURE__ */ Object.create(null);
  this.backReferenceNames = [];
  this.branchID = null;
};
RegExpValidationState.prototype.reset = function reset(start, pattern2, flags) {
  var unicodeSets = flags.indexOf("v") !== -1;
  var unicode = flags.indexOf("u") !== -1;
  this.start = start | 0;
  this.source = pattern2 + "";
  this.flags = flags;
  if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
    this.switchU = true;
    this.switchV = true;
    this.switchN = true;
  } else {
    this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
    this.switchV = false;
    this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
  }
};
RegExpValidationState.prototype.raise = function raise(message) {
  this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
};
RegExpValidationState.prototype.at = function at(i2, forceU) {
  if (forceU === void 0) forceU = false;
  var s = this.source;
  var l = s.length;
  if (i2 >= l) {
    return -1;
  }
  var c = s.charCodeAt(i2);
  if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l) {
    return c;
  }
  var next = s.charCodeAt(i2 + 1);
  return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
};
RegExpValidationState.prototype.nextIndex = function nextIndex(i2, forceU) {
  if (forceU === void 0) forceU = false;
  var s = this.source;
  var l = s.length;
  if (i2 >= l) {
    return l;
  }
  var c = s.charCodeAt(i2), next;
  if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l || (next = s.charCodeAt(i2 + 1)) < 56320 || next > 57343) {
    return i2 + 1;
  }
  return i2 + 2;
};
RegExpValidationState.prototype.current = function current(forceU) {
  if (forceU === void 0) forceU = false;
  return this.at(this.pos, forceU);
};
RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
  if (forceU === void 0) forceU = false;
  return this.at(this.nextIndex(this.pos, forceU), forceU);
};
RegExpValidationState.prototype.advance = function advance(forceU) {
  if (forceU === void 0) forceU = false;
  this.pos = this.nextIndex(this.pos, forceU);
};
RegExpValidationState.prototype.eat = function eat(ch, forceU) {
  if (forceU === void 0) forceU = false;
  if (this.current(forceU) === ch) {
    this.advance(forceU);
    return true;
  }
  return false;
};
RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
  if (forceU === void 0) forceU = false;
  var pos = this.pos;
  for (var i2 = 0, list2 = chs; i2 < list2.length; i2 += 1) {
    var ch = list2[i2];
    var current2 = this.at(pos, forceU);
    if (current2 === -1 || current2 !== ch) {
      return false;
    }
    pos = this.nextIndex(pos, forceU);
  }
  this.pos = pos;
  return true;
};
pp$1.validateRegExpFlags = function(state) {
  var validFlags = state.validFlags;
  var flags = state.flags;
  var u = false;
  var v = false;
  for (var i2 = 0; i2 < flags.length; i2++) {
    var flag2 = flags.charAt(i2);
    if (validFlags.indexOf(flag2) === -1) {
      this.raise(state.start, "Invalid regular expression flag");
    }
    if (flags.indexOf(flag2, i2 + 1) > -1) {
      this.raise(state.start, "Duplicate regular expression flag");
    }
    if (flag2 === "u") {
      u = true;
    }
    if (flag2 === "v") {
      v = true;
    }
  }
  if (this.options.ecmaVersion >= 15 && u && v) {
    this.raise(state.start, "Invalid regular expression flag");
  }
};
function hasProp(obj) {
  for (var _ in obj) {
    return true;
  }
  return false;
}
pp$1.validateRegExpPattern = function(state) {
  this.regexp_pattern(state);
  if (!state.switchN && this.options.ecmaVersion >= 9 && hasProp(state.groupNames)) {
    state.switchN = true;
    this.regexp_pattern(state);
  }
};
pp$1.regexp_pattern = function(state) {
  state.pos = 0;
  state.lastIntValue = 0;
  state.lastStringValue = "";
  state.lastAssertionIsQuantifiable = false;
  state.numCapturingParens = 0;
  state.maxBackReference = 0;
  state.groupNames = /* @__PURE__ */ Object.create(null);
  state.backReferenceNames.length = 0;
  state.branchID = null;
  this.regexp_disjunction(state);
  if (state.pos !== state.source.length) {
    if (state.eat(
      41
      /* ) */
    )) {
      state.raise("Unmatched ')'");
    }
    if (state.eat(
      93
      /* ] */
    ) || state.eat(
      125
      /* } */
    )) {
      state.raise("Lone quantifier brackets");
    }
  }
  if (state.maxBackReference > state.numCapturingParens) {
    state.raise("Invalid escape");
  }
  for (var i2 = 0, list2 = state.backReferenceNames; i2 < list2.length; i2 += 1) {
    var name = list2[i2];
    if (!state.groupNames[name]) {
      state.raise("Invalid named capture referenced");
    }
  }
};
pp$1.regexp_disjunction = function(state) {
  var trackDisjunction = this.options.ecmaVersion >= 16;
  if (trackDisjunction) {
    state.branchID = new BranchID(state.branchID, null);
  }
  this.regexp_alternative(state);
  while (state.eat(
    124
    /* | */
  )) {
    if (trackDisjunction) {
      state.branchID = state.branchID.sibling();
    }
    this.regexp_alternative(state);
  }
  if (trackDisjunction) {
    state.branchID = state.branchID.parent;
  }
  if (this.regexp_eatQuantifier(state, true)) {
    state.raise("Nothing to repeat");
  }
  if (state.eat(
    123
    /* { */
  )) {
    state.raise("Lone quantifier brackets");
  }
};
pp$1.regexp_alternative = function(state) {
  while (state.pos < state.source.length && this.regexp_eatTerm(state)) {
  }
};
pp$1.regexp_eatTerm = function(state) {
  if (this.regexp_eatAssertion(state)) {
    if (state.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state)) {
      if (state.switchU) {
        state.raise("Invalid quantifier");
      }
    }
    return true;
  }
  if (state.switchU ? this.regexp_eatAtom(state) : this.regexp_eatExtendedAtom(state)) {
    this.regexp_eatQuantifier(state);
    return true;
  }
  return false;
};
pp$1.regexp_eatAssertion = function(state) {
  var start = state.pos;
  state.lastAssertionIsQuantifiable = false;
  if (state.eat(
    94
    /* ^ */
  ) || state.eat(
    36
    /* $ */
  )) {
    return true;
  }
  if (state.eat(
    92
    /* \ */
  )) {
    if (state.eat(
      66
      /* B */
    ) || state.eat(
      98
      /* b */
    )) {
      return true;
    }
    state.pos = start;
  }
  if (state.eat(
    40
    /* ( */
  ) && state.eat(
    63
    /* ? */
  )) {
    var lookbehind = false;
    if (this.options.ecmaVersion >= 9) {
      lookbehind = state.eat(
        60
        /* < */
      );
    }
    if (state.eat(
      61
      /* = */
    ) || state.eat(
      33
      /* ! */
    )) {
      this.regexp_disjunction(state);
      if (!state.eat(
        41
        /* ) */
      )) {
        state.raise("Unterminated group");
      }
      state.lastAssertionIsQuantifiable = !lookbehind;
      return true;
    }
  }
  state.pos = start;
  return false;
};
pp$1.regexp_eatQuantifier = function(state, noError) {
  if (noError === void 0) noError = false;
  if (this.regexp_eatQuantifierPrefix(state, noError)) {
    state.eat(
      63
      /* ? */
    );
    return true;
  }
  return false;
};
pp$1.regexp_eatQuantifierPrefix = function(state, noError) {
  return state.eat(
    42
    /* * */
  ) || state.eat(
    43
    /* + */
  ) || state.eat(
    63
    /* ? */
  ) || this.regexp_eatBracedQuantifier(state, noError);
};
pp$1.regexp_eatBracedQuantifier = function(state, noError) {
  var start = state.pos;
  if (state.eat(
    123
    /* { */
  )) {
    var min = 0, max = -1;
    if (this.regexp_eatDecimalDigits(state)) {
      min = state.lastIntValue;
      if (state.eat(
        44
        /* , */
      ) && this.regexp_eatDecimalDigits(state)) {
        max = state.lastIntValue;
      }
      if (state.eat(
        125
        /* } */
      )) {
        if (max !== -1 && max < min && !noError) {
          state.raise("numbers out of order in {} quantifier");
        }
        return true;
      }
    }
    if (state.switchU && !noError) {
      state.raise("Incomplete quantifier");
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatAtom = function(state) {
  return this.regexp_eatPatternCharacters(state) || state.eat(
    46
    /* . */
  ) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state);
};
pp$1.regexp_eatReverseSolidusAtomEscape = function(state) {
  var start = state.pos;
  if (state.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatAtomEscape(state)) {
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatUncapturingGroup = function(state) {
  var start = state.pos;
  if (state.eat(
    40
    /* ( */
  )) {
    if (state.eat(
      63
      /* ? */
    )) {
      if (this.options.ecmaVersion >= 16) {
        var addModifiers = this.regexp_eatModifiers(state);
        var hasHyphen = state.eat(
          45
          /* - */
        );
        if (addModifiers || hasHyphen) {
          for (var i2 = 0; i2 < addModifiers.length; i2++) {
            var modifier = addModifiers.charAt(i2);
            if (addModifiers.indexOf(modifier, i2 + 1) > -1) {
              state.raise("Duplicate regular expression modifiers");
            }
          }
          if (hasHyphen) {
            var removeModifiers = this.regexp_eatModifiers(state);
            if (!addModifiers && !removeModifiers && state.current() === 58) {
              state.raise("Invalid regular expression modifiers");
            }
            for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
              var modifier$1 = removeModifiers.charAt(i$1);
              if (removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) {
                state.raise("Duplicate regular expression modifiers");
              }
            }
          }
        }
      }
      if (state.eat(
        58
        /* : */
      )) {
        this.regexp_disjunction(state);
        if (state.eat(
          41
          /* ) */
        )) {
          return true;
        }
        state.raise("Unterminated group");
      }
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatCapturingGroup = function(state) {
  if (state.eat(
    40
    /* ( */
  )) {
    if (this.options.ecmaVersion >= 9) {
      this.regexp_groupSpecifier(state);
    } else if (state.current() === 63) {
      state.raise("Invalid group");
    }
    this.regexp_disjunction(state);
    if (state.eat(
      41
      /* ) */
    )) {
      state.numCapturingParens += 1;
      return true;
    }
    state.raise("Unterminated group");
  }
  return false;
};
pp$1.regexp_eatModifiers = function(state) {
  var modifiers = "";
  var ch = 0;
  while ((ch = state.current()) !== -1 && isRegularExpressionModifier(ch)) {
    modifiers += codePointToString(ch);
    state.advance();
  }
  return modifiers;
};
function isRegularExpressionModifier(ch) {
  return ch === 105 || ch === 109 || ch === 115;
}
pp$1.regexp_eatExtendedAtom = function(state) {
  return state.eat(
    46
    /* . */
  ) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state) || this.regexp_eatInvalidBracedQuantifier(state) || this.regexp_eatExtendedPatternCharacter(state);
};
pp$1.regexp_eatInvalidBracedQuantifier = function(state) {
  if (this.regexp_eatBracedQuantifier(state, true)) {
    state.raise("Nothing to repeat");
  }
  return false;
};
pp$1.regexp_eatSyntaxCharacter = function(state) {
  var ch = state.current();
  if (isSyntaxCharacter(ch)) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
function isSyntaxCharacter(ch) {
  return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatPatternCharacters = function(state) {
  var start = state.pos;
  var ch = 0;
  while ((ch = state.current()) !== -1 && !isSyntaxCharacter(ch)) {
    state.advance();
  }
  return state.pos !== start;
};
pp$1.regexp_eatExtendedPatternCharacter = function(state) {
  var ch = state.current();
  if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_groupSpecifier = function(state) {
  if (state.eat(
    63
    /* ? */
  )) {
    if (!this.regexp_eatGroupName(state)) {
      state.raise("Invalid group");
    }
    var trackDisjunction = this.options.ecmaVersion >= 16;
    var known2 = state.groupNames[state.lastStringValue];
    if (known2) {
      if (trackDisjunction) {
        for (var i2 = 0, list2 = known2; i2 < list2.length; i2 += 1) {
          var altID = list2[i2];
          if (!altID.separatedFrom(state.branchID)) {
            state.raise("Duplicate capture group name");
          }
        }
      } else {
        state.raise("Duplicate capture group name");
      }
    }
    if (trackDisjunction) {
      (known2 || (state.groupNames[state.lastStringValue] = [])).push(state.branchID);
    } else {
      state.groupNames[state.lastStringValue] = true;
    }
  }
};
pp$1.regexp_eatGroupName = function(state) {
  state.lastStringValue = "";
  if (state.eat(
    60
    /* < */
  )) {
    if (this.regexp_eatRegExpIdentifierName(state) && state.eat(
      62
      /* > */
    )) {
      return true;
    }
    state.raise("Invalid capture group name");
  }
  return false;
};
pp$1.regexp_eatRegExpIdentifierName = function(state) {
  state.lastStringValue = "";
  if (this.regexp_eatRegExpIdentifierStart(state)) {
    state.lastStringValue += codePointToString(state.lastIntValue);
    while (this.regexp_eatRegExpIdentifierPart(state)) {
      state.lastStringValue += codePointToString(state.lastIntValue);
    }
    return true;
  }
  return false;
};
pp$1.regexp_eatRegExpIdentifierStart = function(state) {
  var start = state.pos;
  var forceU = this.options.ecmaVersion >= 11;
  var ch = state.current(forceU);
  state.advance(forceU);
  if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) {
    ch = state.lastIntValue;
  }
  if (isRegExpIdentifierStart(ch)) {
    state.lastIntValue = ch;
    return true;
  }
  state.pos = start;
  return false;
};
function isRegExpIdentifierStart(ch) {
  return isIdentifierStart(ch, true) || ch === 36 || ch === 95;
}
pp$1.regexp_eatRegExpIdentifierPart = function(state) {
  var start = state.pos;
  var forceU = this.options.ecmaVersion >= 11;
  var ch = state.current(forceU);
  state.advance(forceU);
  if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) {
    ch = state.lastIntValue;
  }
  if (isRegExpIdentifierPart(ch)) {
    state.lastIntValue = ch;
    return true;
  }
  state.pos = start;
  return false;
};
function isRegExpIdentifierPart(ch) {
  return isIdentifierChar(ch, true) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
}
pp$1.regexp_eatAtomEscape = function(state) {
  if (this.regexp_eatBackReference(state) || this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state) || state.switchN && this.regexp_eatKGroupName(state)) {
    return true;
  }
  if (state.switchU) {
    if (state.current() === 99) {
      state.raise("Invalid unicode escape");
    }
    state.raise("Invalid escape");
  }
  return false;
};
pp$1.regexp_eatBackReference = function(state) {
  var start = state.pos;
  if (this.regexp_eatDecimalEscape(state)) {
    var n = state.lastIntValue;
    if (state.switchU) {
      if (n > state.maxBackReference) {
        state.maxBackReference = n;
      }
      return true;
    }
    if (n <= state.numCapturingParens) {
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatKGroupName = function(state) {
  if (state.eat(
    107
    /* k */
  )) {
    if (this.regexp_eatGroupName(state)) {
      state.backReferenceNames.push(state.lastStringValue);
      return true;
    }
    state.raise("Invalid named reference");
  }
  return false;
};
pp$1.regexp_eatCharacterEscape = function(state) {
  return this.regexp_eatControlEscape(state) || this.regexp_eatCControlLetter(state) || this.regexp_eatZero(state) || this.regexp_eatHexEscapeSequence(state) || this.regexp_eatRegExpUnicodeEscapeSequence(state, false) || !state.switchU && this.regexp_eatLegacyOctalEscapeSequence(state) || this.regexp_eatIdentityEscape(state);
};
pp$1.regexp_eatCControlLetter = function(state) {
  var start = state.pos;
  if (state.eat(
    99
    /* c */
  )) {
    if (this.regexp_eatControlLetter(state)) {
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatZero = function(state) {
  if (state.current() === 48 && !isDecimalDigit(state.lookahead())) {
    state.lastIntValue = 0;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatControlEscape = function(state) {
  var ch = state.current();
  if (ch === 116) {
    state.lastIntValue = 9;
    state.advance();
    return true;
  }
  if (ch === 110) {
    state.lastIntValue = 10;
    state.advance();
    return true;
  }
  if (ch === 118) {
    state.lastIntValue = 11;
    state.advance();
    return true;
  }
  if (ch === 102) {
    state.lastIntValue = 12;
    state.advance();
    return true;
  }
  if (ch === 114) {
    state.lastIntValue = 13;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatControlLetter = function(state) {
  var ch = state.current();
  if (isControlLetter(ch)) {
    state.lastIntValue = ch % 32;
    state.advance();
    return true;
  }
  return false;
};
function isControlLetter(ch) {
  return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
}
pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state, forceU) {
  if (forceU === void 0) forceU = false;
  var start = state.pos;
  var switchU = forceU || state.switchU;
  if (state.eat(
    117
    /* u */
  )) {
    if (this.regexp_eatFixedHexDigits(state, 4)) {
      var lead = state.lastIntValue;
      if (switchU && lead >= 55296 && lead <= 56319) {
        var leadSurrogateEnd = state.pos;
        if (state.eat(
          92
          /* \ */
        ) && state.eat(
          117
          /* u */
        ) && this.regexp_eatFixedHexDigits(state, 4)) {
          var trail = state.lastIntValue;
          if (trail >= 56320 && trail <= 57343) {
            state.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
            return true;
          }
        }
        state.pos = leadSurrogateEnd;
        state.lastIntValue = lead;
      }
      return true;
    }
    if (switchU && state.eat(
      123
      /* { */
    ) && this.regexp_eatHexDigits(state) && state.eat(
      125
      /* } */
    ) && isValidUnicode(state.lastIntValue)) {
      return true;
    }
    if (switchU) {
      state.raise("Invalid unicode escape");
    }
    state.pos = start;
  }
  return false;
};
function isValidUnicode(ch) {
  return ch >= 0 && ch <= 1114111;
}
pp$1.regexp_eatIdentityEscape = function(state) {
  if (state.switchU) {
    if (this.regexp_eatSyntaxCharacter(state)) {
      return true;
    }
    if (state.eat(
      47
      /* / */
    )) {
      state.lastIntValue = 47;
      return true;
    }
    return false;
  }
  var ch = state.current();
  if (ch !== 99 && (!state.switchN || ch !== 107)) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatDecimalEscape = function(state) {
  state.lastIntValue = 0;
  var ch = state.current();
  if (ch >= 49 && ch <= 57) {
    do {
      state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
      state.advance();
    } while ((ch = state.current()) >= 48 && ch <= 57);
    return true;
  }
  return false;
};
var CharSetNone = 0;
var CharSetOk = 1;
var CharSetString = 2;
pp$1.regexp_eatCharacterClassEscape = function(state) {
  var ch = state.current();
  if (isCharacterClassEscape(ch)) {
    state.lastIntValue = -1;
    state.advance();
    return CharSetOk;
  }
  var negate = false;
  if (state.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
    state.lastIntValue = -1;
    state.advance();
    var result;
    if (state.eat(
      123
      /* { */
    ) && (result = this.regexp_eatUnicodePropertyValueExpression(state)) && state.eat(
      125
      /* } */
    )) {
      if (negate && result === CharSetString) {
        state.raise("Invalid property name");
      }
      return result;
    }
    state.raise("Invalid property name");
  }
  return CharSetNone;
};
function isCharacterClassEscape(ch) {
  return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
}
pp$1.regexp_eatUnicodePropertyValueExpression = function(state) {
  var start = state.pos;
  if (this.regexp_eatUnicodePropertyName(state) && state.eat(
    61
    /* = */
  )) {
    var name = state.lastStringValue;
    if (this.regexp_eatUnicodePropertyValue(state)) {
      var value2 = state.lastStringValue;
      this.regexp_validateUnicodePropertyNameAndValue(state, name, value2);
      return CharSetOk;
    }
  }
  state.pos = start;
  if (this.regexp_eatLoneUnicodePropertyNameOrValue(state)) {
    var nameOrValue = state.lastStringValue;
    return this.regexp_validateUnicodePropertyNameOrValue(state, nameOrValue);
  }
  return CharSetNone;
};
pp$1.regexp_validateUnicodePropertyNameAndValue = function(state, name, value2) {
  if (!hasOwn(state.unicodeProperties.nonBinary, name)) {
    state.raise("Invalid property name");
  }
  if (!state.unicodeProperties.nonBinary[name].test(value2)) {
    state.raise("Invalid property value");
  }
};
pp$1.regexp_validateUnicodePropertyNameOrValue = function(state, nameOrValue) {
  if (state.unicodeProperties.binary.test(nameOrValue)) {
    return CharSetOk;
  }
  if (state.switchV && state.unicodeProperties.binaryOfStrings.test(nameOrValue)) {
    return CharSetString;
  }
  state.raise("Invalid property name");
};
pp$1.regexp_eatUnicodePropertyName = function(state) {
  var ch = 0;
  state.lastStringValue = "";
  while (isUnicodePropertyNameCharacter(ch = state.current())) {
    state.lastStringValue += codePointToString(ch);
    state.advance();
  }
  return state.lastStringValue !== "";
};
function isUnicodePropertyNameCharacter(ch) {
  return isControlLetter(ch) || ch === 95;
}
pp$1.regexp_eatUnicodePropertyValue = function(state) {
  var ch = 0;
  state.lastStringValue = "";
  while (isUnicodePropertyValueCharacter(ch = state.current())) {
    state.lastStringValue += codePointToString(ch);
    state.advance();
  }
  return state.lastStringValue !== "";
};
function isUnicodePropertyValueCharacter(ch) {
  return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
}
pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state) {
  return this.regexp_eatUnicodePropertyValue(state);
};
pp$1.regexp_eatCharacterClass = function(state) {
  if (state.eat(
    91
    /* [ */
  )) {
    var negate = state.eat(
      94
      /* ^ */
    );
    var result = this.regexp_classContents(state);
    if (!state.eat(
      93
      /* ] */
    )) {
      state.raise("Unterminated character class");
    }
    if (negate && result === CharSetString) {
      state.raise("Negated character class may contain strings");
    }
    return true;
  }
  return false;
};
pp$1.regexp_classContents = function(state) {
  if (state.current() === 93) {
    return CharSetOk;
  }
  if (state.switchV) {
    return this.regexp_classSetExpression(state);
  }
  this.regexp_nonEmptyClassRanges(state);
  return CharSetOk;
};
pp$1.regexp_nonEmptyClassRanges = function(state) {
  while (this.regexp_eatClassAtom(state)) {
    var left = state.lastIntValue;
    if (state.eat(
      45
      /* - */
    ) && this.regexp_eatClassAtom(state)) {
      var right = state.lastIntValue;
      if (state.switchU && (left === -1 || right === -1)) {
        state.raise("Invalid character class");
      }
      if (left !== -1 && right !== -1 && left > right) {
        state.raise("Range out of order in character class");
      }
    }
  }
};
pp$1.regexp_eatClassAtom = function(state) {
  var start = state.pos;
  if (state.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatClassEscape(state)) {
      return true;
    }
    if (state.switchU) {
      var ch$1 = state.current();
      if (ch$1 === 99 || isOctalDigit(ch$1)) {
        state.raise("Invalid class escape");
      }
      state.raise("Invalid escape");
    }
    state.pos = start;
  }
  var ch = state.current();
  if (ch !== 93) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatClassEscape = function(state) {
  var start = state.pos;
  if (state.eat(
    98
    /* b */
  )) {
    state.lastIntValue = 8;
    return true;
  }
  if (state.switchU && state.eat(
    45
    /* - */
  )) {
    state.lastIntValue = 45;
    return true;
  }
  if (!state.switchU && state.eat(
    99
    /* c */
  )) {
    if (this.regexp_eatClassControlLetter(state)) {
      return true;
    }
    state.pos = start;
  }
  return this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state);
};
pp$1.regexp_classSetExpression = function(state) {
  var result = CharSetOk, subResult;
  if (this.regexp_eatClassSetRange(state)) ;
  else if (subResult = this.regexp_eatClassSetOperand(state)) {
    if (subResult === CharSetString) {
      result = CharSetString;
    }
    var start = state.pos;
    while (state.eatChars(
      [38, 38]
      /* && */
    )) {
      if (state.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state))) {
        if (subResult !== CharSetString) {
          result = CharSetOk;
        }
        continue;
      }
      state.raise("Invalid character in character class");
    }
    if (start !== state.pos) {
      return result;
    }
    while (state.eatChars(
      [45, 45]
      /* -- */
    )) {
      if (this.regexp_eatClassSetOperand(state)) {
        continue;
      }
      state.raise("Invalid character in character class");
    }
    if (start !== state.pos) {
      return result;
    }
  } else {
    state.raise("Invalid character in character class");
  }
  for (; ; ) {
    if (this.regexp_eatClassSetRange(state)) {
      continue;
    }
    subResult = this.regexp_eatClassSetOperand(state);
    if (!subResult) {
      return result;
    }
    if (subResult === CharSetString) {
      result = CharSetString;
    }
  }
};
pp$1.regexp_eatClassSetRange = function(state) {
  var start = state.pos;
  if (this.regexp_eatClassSetCharacter(state)) {
    var left = state.lastIntValue;
    if (state.eat(
      45
      /* - */
    ) && this.regexp_eatClassSetCharacter(state)) {
      var right = state.lastIntValue;
      if (left !== -1 && right !== -1 && left > right) {
        state.raise("Range out of order in character class");
      }
      return true;
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatClassSetOperand = function(state) {
  if (this.regexp_eatClassSetCharacter(state)) {
    return CharSetOk;
  }
  return this.regexp_eatClassStringDisjunction(state) || this.regexp_eatNestedClass(state);
};
pp$1.regexp_eatNestedClass = function(state) {
  var start = state.pos;
  if (state.eat(
    91
    /* [ */
  )) {
    var negate = state.eat(
      94
      /* ^ */
    );
    var result = this.regexp_classContents(state);
    if (state.eat(
      93
      /* ] */
    )) {
      if (negate && result === CharSetString) {
        state.raise("Negated character class may contain strings");
      }
      return result;
    }
    state.pos = start;
  }
  if (state.eat(
    92
    /* \ */
  )) {
    var result$1 = this.regexp_eatCharacterClassEscape(state);
    if (result$1) {
      return result$1;
    }
    state.pos = start;
  }
  return null;
};
pp$1.regexp_eatClassStringDisjunction = function(state) {
  var start = state.pos;
  if (state.eatChars(
    [92, 113]
    /* \q */
  )) {
    if (state.eat(
      123
      /* { */
    )) {
      var result = this.regexp_classStringDisjunctionContents(state);
      if (state.eat(
        125
        /* } */
      )) {
        return result;
      }
    } else {
      state.raise("Invalid escape");
    }
    state.pos = start;
  }
  return null;
};
pp$1.regexp_classStringDisjunctionContents = function(state) {
  var result = this.regexp_classString(state);
  while (state.eat(
    124
    /* | */
  )) {
    if (this.regexp_classString(state) === CharSetString) {
      result = CharSetString;
    }
  }
  return result;
};
pp$1.regexp_classString = function(state) {
  var count3 = 0;
  while (this.regexp_eatClassSetCharacter(state)) {
    count3++;
  }
  return count3 === 1 ? CharSetOk : CharSetString;
};
pp$1.regexp_eatClassSetCharacter = function(state) {
  var start = state.pos;
  if (state.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatCharacterEscape(state) || this.regexp_eatClassSetReservedPunctuator(state)) {
      return true;
    }
    if (state.eat(
      98
      /* b */
    )) {
      state.lastIntValue = 8;
      return true;
    }
    state.pos = start;
    return false;
  }
  var ch = state.current();
  if (ch < 0 || ch === state.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) {
    return false;
  }
  if (isClassSetSyntaxCharacter(ch)) {
    return false;
  }
  state.advance();
  state.lastIntValue = ch;
  return true;
};
function isClassSetReservedDoublePunctuatorCharacter(ch) {
  return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
}
function isClassSetSyntaxCharacter(ch) {
  return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatClassSetReservedPunctuator = function(state) {
  var ch = state.current();
  if (isClassSetReservedPunctuator(ch)) {
    state.lastIntValue = ch;
    state.advance();
    return true;
  }
  return false;
};
function isClassSetReservedPunctuator(ch) {
  return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
}
pp$1.regexp_eatClassControlLetter = function(state) {
  var ch = state.current();
  if (isDecimalDigit(ch) || ch === 95) {
    state.lastIntValue = ch % 32;
    state.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatHexEscapeSequence = function(state) {
  var start = state.pos;
  if (state.eat(
    120
    /* x */
  )) {
    if (this.regexp_eatFixedHexDigits(state, 2)) {
      return true;
    }
    if (state.switchU) {
      state.raise("Invalid escape");
    }
    state.pos = start;
  }
  return false;
};
pp$1.regexp_eatDecimalDigits = function(state) {
  var start = state.pos;
  var ch = 0;
  state.lastIntValue = 0;
  while (isDecimalDigit(ch = state.current())) {
    state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
    state.advance();
  }
  return state.pos !== start;
};
function isDecimalDigit(ch) {
  return ch >= 48 && ch <= 57;
}
pp$1.regexp_eatHexDigits = function(state) {
  var start = state.pos;
  var ch = 0;
  state.lastIntValue = 0;
  while (isHexDigit(ch = state.current())) {
    state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
    state.advance();
  }
  return state.pos !== start;
};
function isHexDigit(ch) {
  return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
function hexToInt(ch) {
  if (ch >= 65 && ch <= 70) {
    return 10 + (ch - 65);
  }
  if (ch >= 97 && ch <= 102) {
    return 10 + (ch - 97);
  }
  return ch - 48;
}
pp$1.regexp_eatLegacyOctalEscapeSequence = function(state) {
  if (this.regexp_eatOctalDigit(state)) {
    var n1 = state.lastIntValue;
    if (this.regexp_eatOctalDigit(state)) {
      var n2 = state.lastIntValue;
      if (n1 <= 3 && this.regexp_eatOctalDigit(state)) {
        state.lastIntValue = n1 * 64 + n2 * 8 + state.lastIntValue;
      } else {
        state.lastIntValue = n1 * 8 + n2;
      }
    } else {
      state.lastIntValue = n1;
    }
    return true;
  }
  return false;
};
pp$1.regexp_eatOctalDigit = function(state) {
  var ch = state.current();
  if (isOctalDigit(ch)) {
    state.lastIntValue = ch - 48;
    state.advance();
    return true;
  }
  state.lastIntValue = 0;
  return false;
};
function isOctalDigit(ch) {
  return ch >= 48 && ch <= 55;
}
pp$1.regexp_eatFixedHexDigits = function(state, length) {
  var start = state.pos;
  state.lastIntValue = 0;
  for (var i2 = 0; i2 < length; ++i2) {
    var ch = state.current();
    if (!isHexDigit(ch)) {
      state.pos = start;
      return false;
    }
    state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
    state.advance();
  }
  return true;
};
var Token = function Token2(p) {
  this.type = p.type;
  this.value = p.value;
  this.start = p.start;
  this.end = p.end;
  if (p.options.locations) {
    this.loc = new SourceLocation(p, p.startLoc, p.endLoc);
  }
  if (p.options.ranges) {
    this.range = [p.start, p.end];
  }
};
var pp = Parser2.prototype;
pp.next = function(ignoreEscapeSequenceInKeyword) {
  if (!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
  }
  if (this.options.onToken) {
    this.options.onToken(new Token(this));
  }
  this.lastTokEnd = this.end;
  this.lastTokStart = this.start;
  this.lastTokEndLoc = this.endLoc;
  this.lastTokStartLoc = this.startLoc;
  this.nextToken();
};
pp.getToken = function() {
  this.next();
  return new Token(this);
};
if (typeof Symbol !== "undefined") {
  pp[Symbol.iterator] = function() {
    var this$1$1 = this;
    return {
      next: function() {
        var token = this$1$1.getToken();
        return {
          done: token.type === types$1.eof,
          value: token
        };
      }
    };
  };
}
pp.nextToken = function() {
  var curContext = this.curContext();
  if (!curContext || !curContext.preserveSpace) {
    this.skipSpace();
  }
  this.start = this.pos;
  if (this.options.locations) {
    this.startLoc = this.curPosition();
  }
  if (this.pos >= this.input.length) {
    return this.finishToken(types$1.eof);
  }
  if (curContext.override) {
    return curContext.override(this);
  } else {
    this.readToken(this.fullCharCodeAtPos());
  }
};
pp.readToken = function(code) {
  if (isIdentifierStart(code, this.options.ecmaVersion >= 6) || code === 92) {
    return this.readWord();
  }
  return this.getTokenFromCode(code);
};
pp.fullCharCodeAt = function(pos) {
  var code = this.input.charCodeAt(pos);
  if (code <= 55295 || code >= 56320) {
    return code;
  }
  var next = this.input.charCodeAt(pos + 1);
  return next <= 56319 || next >= 57344 ? code : (code << 10) + next - 56613888;
};
pp.fullCharCodeAtPos = function() {
  return this.fullCharCodeAt(this.pos);
};
pp.skipBlockComment = function() {
  var startLoc = this.options.onComment && this.curPosition();
  var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
  if (end === -1) {
    this.raise(this.pos - 2, "Unterminated comment");
  }
  this.pos = end + 2;
  if (this.options.locations) {
    for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1; ) {
      ++this.curLine;
      pos = this.lineStart = nextBreak;
    }
  }
  if (this.options.onComment) {
    this.options.onComment(
      true,
      this.input.slice(start + 2, end),
      start,
      this.pos,
      startLoc,
      this.curPosition()
    );
  }
};
pp.skipLineComment = function(startSkip) {
  var start = this.pos;
  var startLoc = this.options.onComment && this.curPosition();
  var ch = this.input.charCodeAt(this.pos += startSkip);
  while (this.pos < this.input.length && !isNewLine(ch)) {
    ch = this.input.charCodeAt(++this.pos);
  }
  if (this.options.onComment) {
    this.options.onComment(
      false,
      this.input.slice(start + startSkip, this.pos),
      start,
      this.pos,
      startLoc,
      this.curPosition()
    );
  }
};
pp.skipSpace = function() {
  loop: while (this.pos < this.input.length) {
    var ch = this.input.charCodeAt(this.pos);
    switch (ch) {
      case 32:
      case 160:
        ++this.pos;
        break;
      case 13:
        if (this.input.charCodeAt(this.pos + 1) === 10) {
          ++this.pos;
        }
      case 10:
      case 8232:
      case 8233:
        ++this.pos;
        if (this.options.locations) {
          ++this.curLine;
          this.lineStart = this.pos;
        }
        break;
      case 47:
        switch (this.input.charCodeAt(this.pos + 1)) {
          case 42:
            this.skipBlockComment();
            break;
          case 47:
            this.skipLineComment(2);
            break;
          default:
            break loop;
        }
        break;
      default:
        if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) {
          ++this.pos;
        } else {
          break loop;
        }
    }
  }
};
pp.finishToken = function(type, val) {
  this.end = this.pos;
  if (this.options.locations) {
    this.endLoc = this.curPosition();
  }
  var prevType = this.type;
  this.type = type;
  this.value = val;
  this.updateContext(prevType);
};
pp.readToken_dot = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next >= 48 && next <= 57) {
    return this.readNumber(true);
  }
  var next2 = this.input.charCodeAt(this.pos + 2);
  if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
    this.pos += 3;
    return this.finishToken(types$1.ellipsis);
  } else {
    ++this.pos;
    return this.finishToken(types$1.dot);
  }
};
pp.readToken_slash = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (this.exprAllowed) {
    ++this.pos;
    return this.readRegexp();
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.slash, 1);
};
pp.readToken_mult_modulo_exp = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  var size2 = 1;
  var tokentype = code === 42 ? types$1.star : types$1.modulo;
  if (this.options.ecmaVersion >= 7 && code === 42 && next === 42) {
    ++size2;
    tokentype = types$1.starstar;
    next = this.input.charCodeAt(this.pos + 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, size2 + 1);
  }
  return this.finishOp(tokentype, size2);
};
pp.readToken_pipe_amp = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === code) {
    if (this.options.ecmaVersion >= 12) {
      var next2 = this.input.charCodeAt(this.pos + 2);
      if (next2 === 61) {
        return this.finishOp(types$1.assign, 3);
      }
    }
    return this.finishOp(code === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(code === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
};
pp.readToken_caret = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.bitwiseXOR, 1);
};
pp.readToken_plus_min = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === code) {
    if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak.test(this.input.slice(this.lastTokEnd, this.pos)))) {
      this.skipLineComment(3);
      this.skipSpace();
      return this.nextToken();
    }
    return this.finishOp(types$1.incDec, 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.plusMin, 1);
};
pp.readToken_lt_gt = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  var size2 = 1;
  if (next === code) {
    size2 = code === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
    if (this.input.charCodeAt(this.pos + size2) === 61) {
      return this.finishOp(types$1.assign, size2 + 1);
    }
    return this.finishOp(types$1.bitShift, size2);
  }
  if (next === 33 && code === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
    this.skipLineComment(4);
    this.skipSpace();
    return this.nextToken();
  }
  if (next === 61) {
    size2 = 2;
  }
  return this.finishOp(types$1.relational, size2);
};
pp.readToken_eq_excl = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === 61) {
    return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
  }
  if (code === 61 && next === 62 && this.options.ecmaVersion >= 6) {
    this.pos += 2;
    return this.finishToken(types$1.arrow);
  }
  return this.finishOp(code === 61 ? types$1.eq : types$1.prefix, 1);
};
pp.readToken_question = function() {
  var ecmaVersion2 = this.options.ecmaVersion;
  if (ecmaVersion2 >= 11) {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === 46) {
      var next2 = this.input.charCodeAt(this.pos + 2);
      if (next2 < 48 || next2 > 57) {
        return this.finishOp(types$1.questionDot, 2);
      }
    }
    if (next === 63) {
      if (ecmaVersion2 >= 12) {
        var next2$1 = this.input.charCodeAt(this.pos + 2);
        if (next2$1 === 61) {
          return this.finishOp(types$1.assign, 3);
        }
      }
      return this.finishOp(types$1.coalesce, 2);
    }
  }
  return this.finishOp(types$1.question, 1);
};
pp.readToken_numberSign = function() {
  var ecmaVersion2 = this.options.ecmaVersion;
  var code = 35;
  if (ecmaVersion2 >= 13) {
    ++this.pos;
    code = this.fullCharCodeAtPos();
    if (isIdentifierStart(code, true) || code === 92) {
      return this.finishToken(types$1.privateId, this.readWord1());
    }
  }
  this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.getTokenFromCode = function(code) {
  switch (code) {
    // The interpretation of a dot depends on whether it is followed
    // by a digit or another two dots.
    case 46:
      return this.readToken_dot();
    // Punctuation tokens.
    case 40:
      ++this.pos;
      return this.finishToken(types$1.parenL);
    case 41:
      ++this.pos;
      return this.finishToken(types$1.parenR);
    case 59:
      ++this.pos;
      return this.finishToken(types$1.semi);
    case 44:
      ++this.pos;
      return this.finishToken(types$1.comma);
    case 91:
      ++this.pos;
      return this.finishToken(types$1.bracketL);
    case 93:
      ++this.pos;
      return this.finishToken(types$1.bracketR);
    case 123:
      ++this.pos;
      return this.finishToken(types$1.braceL);
    case 125:
      ++this.pos;
      return this.finishToken(types$1.braceR);
    case 58:
      ++this.pos;
      return this.finishToken(types$1.colon);
    case 96:
      if (this.options.ecmaVersion < 6) {
        break;
      }
      ++this.pos;
      return this.finishToken(types$1.backQuote);
    case 48:
      var next = this.input.charCodeAt(this.pos + 1);
      if (next === 120 || next === 88) {
        return this.readRadixNumber(16);
      }
      if (this.options.ecmaVersion >= 6) {
        if (next === 111 || next === 79) {
          return this.readRadixNumber(8);
        }
        if (next === 98 || next === 66) {
          return this.readRadixNumber(2);
        }
      }
    // Anything else beginning with a digit is an integer, octal
    // number, or float.
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
      return this.readNumber(false);
    // Quotes produce strings.
    case 34:
    case 39:
      return this.readString(code);
    // Operators are parsed inline in tiny state machines. '=' (61) is
    // often referred to. `finishOp` simply skips the amount of
    // characters it is given as second argument, and returns a token
    // of the type given by its first argument.
    case 47:
      return this.readToken_slash();
    case 37:
    case 42:
      return this.readToken_mult_modulo_exp(code);
    case 124:
    case 38:
      return this.readToken_pipe_amp(code);
    case 94:
      return this.readToken_caret();
    case 43:
    case 45:
      return this.readToken_plus_min(code);
    case 60:
    case 62:
      return this.readToken_lt_gt(code);
    case 61:
    case 33:
      return this.readToken_eq_excl(code);
    case 63:
      return this.readToken_question();
    case 126:
      return this.finishOp(types$1.prefix, 1);
    case 35:
      return this.readToken_numberSign();
  }
  this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.finishOp = function(type, size2) {
  var str = this.input.slice(this.pos, this.pos + size2);
  this.pos += size2;
  return this.finishToken(type, str);
};
pp.readRegexp = function() {
  var escaped, inClass, start = this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(start, "Unterminated regular expression");
    }
    var ch = this.input.charAt(this.pos);
    if (lineBreak.test(ch)) {
      this.raise(start, "Unterminated regular expression");
    }
    if (!escaped) {
      if (ch === "[") {
        inClass = true;
      } else if (ch === "]" && inClass) {
        inClass = false;
      } else if (ch === "/" && !inClass) {
        break;
      }
      escaped = ch === "\\";
    } else {
      escaped = false;
    }
    ++this.pos;
  }
  var pattern2 = this.input.slice(start, this.pos);
  ++this.pos;
  var flagsStart = this.pos;
  var flags = this.readWord1();
  if (this.containsEsc) {
    this.unexpected(flagsStart);
  }
  var state = this.regexpState || (this.regexpState = new RegExpValidationState(this));
  state.reset(start, pattern2, flags);
  this.validateRegExpFlags(state);
  this.validateRegExpPattern(state);
  var value2 = null;
  try {
    value2 = new RegExp(pattern2, flags);
  } catch (e) {
  }
  return this.finishToken(types$1.regexp, { pattern: pattern2, flags, value: value2 });
};
pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
  var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
  var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
  var start = this.pos, total = 0, lastCode = 0;
  for (var i2 = 0, e = len == null ? Infinity : len; i2 < e; ++i2, ++this.pos) {
    var code = this.input.charCodeAt(this.pos), val = void 0;
    if (allowSeparators && code === 95) {
      if (isLegacyOctalNumericLiteral) {
        this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
      }
      if (lastCode === 95) {
        this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
      }
      if (i2 === 0) {
        this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
      }
      lastCode = code;
      continue;
    }
    if (code >= 97) {
      val = code - 97 + 10;
    } else if (code >= 65) {
      val = code - 65 + 10;
    } else if (code >= 48 && code <= 57) {
      val = code - 48;
    } else {
      val = Infinity;
    }
    if (val >= radix) {
      break;
    }
    lastCode = code;
    total = total * radix + val;
  }
  if (allowSeparators && lastCode === 95) {
    this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
  }
  if (this.pos === start || len != null && this.pos - start !== len) {
    return null;
  }
  return total;
};
function stringToNumber(str, isLegacyOctalNumericLiteral) {
  if (isLegacyOctalNumericLiteral) {
    return parseInt(str, 8);
  }
  return parseFloat(str.replace(/_/g, ""));
}
function stringToBigInt(str) {
  if (typeof BigInt !== "function") {
    return null;
  }
  return BigInt(str.replace(/_/g, ""));
}
pp.readRadixNumber = function(radix) {
  var start = this.pos;
  this.pos += 2;
  var val = this.readInt(radix);
  if (val == null) {
    this.raise(this.start + 2, "Expected number in radix " + radix);
  }
  if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
    val = stringToBigInt(this.input.slice(start, this.pos));
    ++this.pos;
  } else if (isIdentifierStart(this.fullCharCodeAtPos())) {
    this.raise(this.pos, "Identifier directly after number");
  }
  return this.finishToken(types$1.num, val);
};
pp.readNumber = function(startsWithDot) {
  var start = this.pos;
  if (!startsWithDot && this.readInt(10, void 0, true) === null) {
    this.raise(start, "Invalid number");
  }
  var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
  if (octal && this.strict) {
    this.raise(start, "Invalid number");
  }
  var next = this.input.charCodeAt(this.pos);
  if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
    var val$1 = stringToBigInt(this.input.slice(start, this.pos));
    ++this.pos;
    if (isIdentifierStart(this.fullCharCodeAtPos())) {
      this.raise(this.pos, "Identifier directly after number");
    }
    return this.finishToken(types$1.num, val$1);
  }
  if (octal && /[89]/.test(this.input.slice(start, this.pos))) {
    octal = false;
  }
  if (next === 46 && !octal) {
    ++this.pos;
    this.readInt(10);
    next = this.input.charCodeAt(this.pos);
  }
  if ((next === 69 || next === 101) && !octal) {
    next = this.input.charCodeAt(++this.pos);
    if (next === 43 || next === 45) {
      ++this.pos;
    }
    if (this.readInt(10) === null) {
      this.raise(start, "Invalid number");
    }
  }
  if (isIdentifierStart(this.fullCharCodeAtPos())) {
    this.raise(this.pos, "Identifier directly after number");
  }
  var val = stringToNumber(this.input.slice(start, this.pos), octal);
  return this.finishToken(types$1.num, val);
};
pp.readCodePoint = function() {
  var ch = this.input.charCodeAt(this.pos), code;
  if (ch === 123) {
    if (this.options.ecmaVersion < 6) {
      this.unexpected();
    }
    var codePos = ++this.pos;
    code = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
    ++this.pos;
    if (code > 1114111) {
      this.invalidStringToken(codePos, "Code point out of bounds");
    }
  } else {
    code = this.readHexChar(4);
  }
  return code;
};
pp.readString = function(quote) {
  var out = "", chunkStart = ++this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(this.start, "Unterminated string constant");
    }
    var ch = this.input.charCodeAt(this.pos);
    if (ch === quote) {
      break;
    }
    if (ch === 92) {
      out += this.input.slice(chunkStart, this.pos);
      out += this.readEscapedChar(false);
      chunkStart = this.pos;
    } else if (ch === 8232 || ch === 8233) {
      if (this.options.ecmaVersion < 10) {
        this.raise(this.start, "Unterminated string constant");
      }
      ++this.pos;
      if (this.options.locations) {
        this.curLine++;
        this.lineStart = this.pos;
      }
    } else {
      if (isNewLine(ch)) {
        this.raise(this.start, "Unterminated string constant");
      }
      ++this.pos;
    }
  }
  out += this.input.slice(chunkStart, this.pos++);
  return this.finishToken(types$1.string, out);
};
var INVALID_TEMPLATE_ESCAPE_ERROR = {};
pp.tryReadTemplateToken = function() {
  this.inTemplateElement = true;
  try {
    this.readTmplToken();
  } catch (err) {
    if (err === INVALID_TEMPLATE_ESCAPE_ERROR) {
      this.readInvalidTemplateToken();
    } else {
      throw err;
    }
  }
  this.inTemplateElement = false;
};
pp.invalidStringToken = function(position2, message) {
  if (this.inTemplateElement && this.options.ecmaVersion >= 9) {
    throw INVALID_TEMPLATE_ESCAPE_ERROR;
  } else {
    this.raise(position2, message);
  }
};
pp.readTmplToken = function() {
  var out = "", chunkStart = this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(this.start, "Unterminated template");
    }
    var ch = this.input.charCodeAt(this.pos);
    if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
      if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
        if (ch === 36) {
          this.pos += 2;
          return this.finishToken(types$1.dollarBraceL);
        } else {
          ++this.pos;
          return this.finishToken(types$1.backQuote);
        }
      }
      out += this.input.slice(chunkStart, this.pos);
      return this.finishToken(types$1.template, out);
    }
    if (ch === 92) {
      out += this.input.slice(chunkStart, this.pos);
      out += this.readEscapedChar(true);
      chunkStart = this.pos;
    } else if (isNewLine(ch)) {
      out += this.input.slice(chunkStart, this.pos);
      ++this.pos;
      switch (ch) {
        case 13:
          if (this.input.charCodeAt(this.pos) === 10) {
            ++this.pos;
          }
        case 10:
          out += "\n";
          break;
        default:
          out += String.fromCharCode(ch);
          break;
      }
      if (this.options.locations) {
        ++this.curLine;
        this.lineStart = this.pos;
      }
      chunkStart = this.pos;
    } else {
      ++this.pos;
    }
  }
};
pp.readInvalidTemplateToken = function() {
  for (; this.pos < this.input.length; this.pos++) {
    switch (this.input[this.pos]) {
      case "\\":
        ++this.pos;
        break;
      case "$":
        if (this.input[this.pos + 1] !== "{") {
          break;
        }
      // fall through
      case "`":
        return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
      case "\r":
        if (this.input[this.pos + 1] === "\n") {
          ++this.pos;
        }
      // fall through
      case "\n":
      case "\u2028":
      case "\u2029":
        ++this.curLine;
        this.lineStart = this.pos + 1;
        break;
    }
  }
  this.raise(this.start, "Unterminated template");
};
pp.readEscapedChar = function(inTemplate) {
  var ch = this.input.charCodeAt(++this.pos);
  ++this.pos;
  switch (ch) {
    case 110:
      return "\n";
    // 'n' -> '\n'
    case 114:
      return "\r";
    // 'r' -> '\r'
    case 120:
      return String.fromCharCode(this.readHexChar(2));
    // 'x'
    case 117:
      return codePointToString(this.readCodePoint());
    // 'u'
    case 116:
      return "	";
    // 't' -> '\t'
    case 98:
      return "\b";
    // 'b' -> '\b'
    case 118:
      return "\v";
    // 'v' -> '\u000b'
    case 102:
      return "\f";
    // 'f' -> '\f'
    case 13:
      if (this.input.charCodeAt(this.pos) === 10) {
        ++this.pos;
      }
    // '\r\n'
    case 10:
      if (this.options.locations) {
        this.lineStart = this.pos;
        ++this.curLine;
      }
      return "";
    case 56:
    case 57:
      if (this.strict) {
        this.invalidStringToken(
          this.pos - 1,
          "Invalid escape sequence"
        );
      }
      if (inTemplate) {
        var codePos = this.pos - 1;
        this.invalidStringToken(
          codePos,
          "Invalid escape sequence in template string"
        );
      }
    default:
      if (ch >= 48 && ch <= 55) {
        var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
        var octal = parseInt(octalStr, 8);
        if (octal > 255) {
          octalStr = octalStr.slice(0, -1);
          octal = parseInt(octalStr, 8);
        }
        this.pos += octalStr.length - 1;
        ch = this.input.charCodeAt(this.pos);
        if ((octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate)) {
          this.invalidStringToken(
            this.pos - 1 - octalStr.length,
            inTemplate ? "Octal literal in template string" : "Octal literal in strict mode"
          );
        }
        return String.fromCharCode(octal);
      }
      if (isNewLine(ch)) {
        if (this.options.locations) {
          this.lineStart = this.pos;
          ++this.curLine;
        }
        return "";
      }
      return String.fromCharCode(ch);
  }
};
pp.readHexChar = function(len) {
  var codePos = this.pos;
  var n = this.readInt(16, len);
  if (n === null) {
    this.invalidStringToken(codePos, "Bad character escape sequence");
  }
  return n;
};
pp.readWord1 = function() {
  this.containsEsc = false;
  var word = "", first = true, chunkStart = this.pos;
  var astral = this.options.ecmaVersion >= 6;
  while (this.pos < this.input.length) {
    var ch = this.fullCharCodeAtPos();
    if (isIdentifierChar(ch, astral)) {
      this.pos += ch <= 65535 ? 1 : 2;
    } else if (ch === 92) {
      this.containsEsc = true;
      word += this.input.slice(chunkStart, this.pos);
      var escStart = this.pos;
      if (this.input.charCodeAt(++this.pos) !== 117) {
        this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
      }
      ++this.pos;
      var esc = this.readCodePoint();
      if (!(first ? isIdentifierStart : isIdentifierChar)(esc, astral)) {
        this.invalidStringToken(escStart, "Invalid Unicode escape");
      }
      word += codePointToString(esc);
      chunkStart = this.pos;
    } else {
      break;
    }
    first = false;
  }
  return word + this.input.slice(chunkStart, this.pos);
};
pp.readWord = function() {
  var word = this.readWord1();
  var type = types$1.name;
  if (this.keywords.test(word)) {
    type = keywords[word];
  }
  return this.finishToken(type, word);
};
var version = "8.19.0";
Parser2.acorn = {
  Parser: Parser2,
  version,
  defaultOptions,
  Position,
  SourceLocation,
  getLineInfo,
  Node,
  TokenType,
  tokTypes: types$1,
  keywordTypes: keywords,
  TokContext,
  tokContexts: types,
  isIdentifierChar,
  isIdentifierStart,
  Token,
  isNewLine,
  lineBreak,
  lineBreakG,
  nonASCIIwhitespace
};
function parse4(input, options) {
  return Parser2.parse(input, options);
}

// emulator/host/program.ts
var known = [];
var KEPT = 8;
var same3 = (a, b) => Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text3]) => b[name] === text3);
function readPush(files3) {
  const before = known.find((one) => same3(one.files, files3));
  if (before) return before.made;
  if (known.length >= KEPT) known.shift();
  const made = read2(files3);
  known.push({ files: { ...files3 }, made });
  return made;
}
function read2(files3) {
  const manifestText = files3["appsscript.json"];
  if (manifestText === void 0) throw new Error("A push needs appsscript.json.");
  const manifest = JSON.parse(manifestText);
  if (manifest.runtimeVersion !== "V8")
    throw new Error('appsscript.json must say "runtimeVersion": "V8"; Rhino is gone since 31 January 2026.');
  const code = Object.entries(files3).filter(([name]) => /\.(js|gs)$/.test(name)).map(([name, text3]) => ({ name, text: text3 }));
  for (const { name, text: text3 } of code) mustParse(name, text3);
  const htmlFiles = Object.fromEntries(
    Object.entries(files3).filter(([name]) => name.endsWith(".html")).map(([name, text3]) => [name.replace(/\.html$/, ""), text3])
  );
  const program = { guest: built("guest.js"), files: code };
  const compiled = compile(program);
  return { files: files3, manifest, htmlFiles, program, compiled, functions: topLevelFunctions(program, compiled) };
}
function mustParse(name, text3) {
  if (!/#[\w$]|\bstatic\b/.test(text3)) return;
  const refused2 = (node) => node.type === "PrivateIdentifier" || node.type === "StaticBlock" || node.type === "PropertyDefinition" && node.static;
  const visit = (node) => {
    if (refused2(node)) {
      const { line } = getLineInfo(text3, node.start);
      throw new Error(`Syntax error: ParseError: Unexpected token line: ${line} file: ${name}`);
    }
    for (const part of Object.values(node))
      for (const child of Array.isArray(part) ? part : [part])
        if (child && typeof child.type === "string") visit(child);
  };
  visit(parse4(text3, { ecmaVersion: "latest", sourceType: "script" }));
}
function topLevelFunctions(program, compiled) {
  const noService = () => JSON.stringify({ e: { name: "Exception", message: googleSays("en", "authorizationRequired") }, t: 0 });
  const context = new ScriptContext(compiled, { now: 0, globals: globalNames() }, noService, 5e3);
  context.load();
  const held = program.files.flatMap(
    ({ text: text3 }) => [...text3.matchAll(/^(?:const|let|class)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu)].map(
      (found) => found[1]
    )
  );
  return context.functions([...new Set(held)]);
}
var caches = /* @__PURE__ */ new WeakMap();
function codeCache(push) {
  const known2 = caches.get(push);
  if (known2) return known2;
  const made = [push.compiled.guest, ...push.compiled.files].map((script2) => script2.createCachedData());
  caches.set(push, made);
  return made;
}

// emulator/host/story.ts
var YOU_NEED_ACCESS = {
  vi: "B\u1EA1n c\u1EA7n c\xF3 quy\u1EC1n truy c\u1EADp. H\xE3y y\xEAu c\u1EA7u quy\u1EC1n truy c\u1EADp ho\u1EB7c chuy\u1EC3n sang m\u1ED9t t\xE0i kho\u1EA3n c\xF3 quy\u1EC1n truy c\u1EADp.",
  en: "You need access. Request access, or switch to an account with access."
};
var VIEW_ONLY = { vi: "B\u1EA1n ch\u1EC9 c\xF3 quy\u1EC1n xem t\u1EC7p n\xE0y.", en: "You can only view this file." };
var Story = class {
  constructor(world, push) {
    this.world = world;
    this.push = push;
    this.deployments = new Deployments(world, () => this.push().files);
  }
  /** The names that google.script.run has: all top-level functions whose name does not end in "_". */
  callable(browser) {
    const files3 = browser?.served?.files;
    return (files3 ? readPush(files3) : this.push()).functions.filter((name) => !name.endsWith("_"));
  }
  mustBeCallable(functionName, browser) {
    if (!this.callable(browser).includes(functionName))
      throw new TypeError(`google.script.run.${functionName} is not a function`);
  }
  /**
   * Opening (or reloading) the file: menus and pages are gone, then onOpen builds them again;
   * not for a viewer.
   */
  opening(session2) {
    this.mustReach(session2);
    session2.page = void 0;
    session2.menus = [];
    if (this.world.roleOf(session2.email) === "viewer") return [];
    return [...this.simple("onOpen", session2, openEvent()), ...this.installed("ON_OPEN", session2, openEvent)];
  }
  /** Script writes never come here: only what a person did by hand fires onEdit. */
  afterHand(session2, events) {
    return events.flatMap(
      (event) => event.kind === "change" ? this.installed("ON_CHANGE", session2, (trigger) => changeEvent(event.changeType, trigger)) : [
        ...this.simple("onEdit", session2, editEvent(event)),
        ...this.installed("ON_EDIT", session2, (trigger) => editEvent(event, trigger)),
        ...this.installed("ON_CHANGE", session2, (trigger) => changeEvent("EDIT", trigger))
      ]
    );
  }
  asPerson(session2, kind2, functionName, args = []) {
    this.mustEdit(session2);
    return {
      plan: personRun(this.world, kind2, functionName, session2),
      args: { values: () => args }
    };
  }
  fromPage(session2, functionName, argsText) {
    this.mustEdit(session2);
    return { plan: personRun(this.world, "page", functionName, session2), args: { fromPage: argsText } };
  }
  /**
   * A browser opens an address of a web app.
   * @throws Refused where Google answers with a page of its own and no script runs; `browser.shows` says
   * which
   */
  visiting(browser, url) {
    browser.page = void 0;
    browser.served = void 0;
    const asked = readAddress(url);
    if (!asked) this.shows(browser, "notFound");
    const served = this.deployments.at(asked);
    if (!served || asked.domain && !browser.accounts.some((who) => who.endsWith(`@${asked.domain}`)))
      this.shows(browser, "notFound");
    if (browser.accounts.length > 1 && !this.world.unsure.severalAccountsOpen)
      this.shows(browser, "cannotOpen");
    this.mustComeIn(browser, served, asked.dev);
    if ("c" in asked.parameter || "sid" in asked.parameter) this.shows(browser, "notFound");
    browser.served = served;
    browser.hash = asked.hash;
    return {
      plan: this.webRun(browser, served, "doGet"),
      args: { values: getEvent(asked.parameter) }
    };
  }
  /** Who may come in, and whether the account that the web app runs as still stands for it. */
  mustComeIn(browser, { access, executeAs, by, files: files3 }, dev) {
    const [who = ""] = browser.accounts;
    if (dev) {
      if (!who) this.shows(browser, "signIn");
      if (!["owner", "editor"].includes(this.world.roleOf(who))) this.shows(browser, "noAccess");
      consented(this.world, who);
      return;
    }
    if (executeAs !== "USER_DEPLOYING")
      throw new Error(`A web app with executeAs ${executeAs} is not modelled.`);
    if (access === "ANYONE" && !who) this.shows(browser, "signIn");
    const domain2 = (email) => email.split("@")[1] ?? "";
    if (access === "MYSELF" && who !== by || access === "DOMAIN" && domain2(who) !== domain2(by))
      this.shows(browser, "noAccess");
    const missing = consentMissing(this.world, by, files3 && readPush(files3));
    if (missing === "all" || this.world.memory.suspended?.includes(by)) this.shows(browser, "noAccess");
    if (missing === "some") this.shows(browser, "nothing");
  }
  shows(browser, shows) {
    browser.shows = shows;
    throw new Refused(googlePages[shows].text[this.world.language]);
  }
  /** google.script.run from the page of a web app: what its address serves now runs. */
  fromVisitor(browser, functionName, argsText) {
    const asked = browser.served;
    const served = asked && this.deployments.at({ id: asked.id, dev: !asked.files, parameter: {}, hash: "" });
    if (!served) throw new Refused(googlePages.notFound.text[this.world.language]);
    return { plan: this.webRun(browser, served, functionName), args: { fromPage: argsText } };
  }
  webRun({ accounts: [who = ""] }, served, functionName) {
    const push = served.files && readPush(served.files);
    const as = push ? served.by : who;
    return webAppRun(this.world, functionName, as, who, push);
  }
  /** A hand act, without the triggers that follow it. */
  hand(session2, act) {
    this.mustEdit(session2);
    return act(sheets.byHand(this.world.spreadsheet, this.world, session2.email));
  }
  /**
   * The next clock trigger that is due by then; the clock is moved to its time, and its own next time is set.
   */
  takeDue(until) {
    const due = this.world.memory.triggers.filter((one) => one.next !== void 0 && one.next <= until).sort((a, b) => a.next - b.next)[0];
    if (!due) return void 0;
    this.world.passTo(due.next);
    due.next = nextRun(due, Math.max(due.next, this.world.nowMs));
    return { plan: triggerRun(this.world, due), args: { values: clockEvent(due) } };
  }
  /** A page that was shown in a run learns which functions it may call. */
  finish(report, session2) {
    if (session2?.page && session2.page.functions.length === 0) session2.page.functions = this.callable();
    return report;
  }
  /** The page that doGet returned is what the visitor sees. */
  served(report, browser) {
    const output = report.answered;
    browser.page = output instanceof HtmlOutput ? {
      title: output._title,
      html: output._served(),
      meta: output._meta,
      functions: this.callable(browser)
    } : void 0;
    browser.shows = browser.page ? "page" : report.tooMany ? "tooManyRuns" : "error";
    if (report.ok && !browser.page)
      return {
        ...report,
        ok: false,
        error: { message: "The script completed but did not return anything." }
      };
    return report;
  }
  simple(name, session2, values) {
    return this.push().functions.includes(name) ? [{ plan: simpleRun(this.world, name, session2), args: { values } }] : [];
  }
  installed(event, session2, values) {
    return this.world.memory.triggers.filter((one) => one.event === event).map((one) => ({ plan: triggerRun(this.world, one, session2), args: { values: values(one) } }));
  }
  mustReach(session2) {
    if (this.world.roleOf(session2.email) === "stranger")
      throw new Refused(YOU_NEED_ACCESS[this.world.language]);
  }
  mustEdit(session2) {
    this.mustReach(session2);
    if (this.world.roleOf(session2.email) === "viewer") throw new Refused(VIEW_ONLY[this.world.language]);
  }
};

// emulator/host/stage.ts
var MOST_RUNS_IN_ONE_STEP = 1e5;
var MOST_WAITING = 2;
var isEdit = ({ plan }) => plan.kind === "simple" && plan.functionName === "onEdit";
function mustGoForward(world, ms) {
  if (ms < world.nowMs) throw new Error(`The clock does not go back (it is ${world.now().toISOString()}).`);
}
var Stage = class {
  constructor(world, push) {
    this.world = world;
    /** Is an edit's simple trigger running? */
    this.editing = false;
    this.waiting = [];
    this.runner = new Runner(world, push);
    this.story = new Story(world, () => this.runner.push);
  }
  open(session2) {
    return this.story.opening(session2).map((one) => this.go(one));
  }
  runAs(session2, kind2, functionName, args) {
    return this.go(this.story.asPerson(session2, kind2, functionName, args));
  }
  callFromPage(session2, functionName, argsText) {
    return this.go(this.story.fromPage(session2, functionName, argsText));
  }
  byHand(session2, act) {
    const starts = this.story.afterHand(session2, this.story.hand(session2, act));
    if (!this.editing) return starts.map((one) => this.go(one));
    for (const one of starts) if (!isEdit(one) || this.waiting.length < MOST_WAITING) this.waiting.push(one);
    return [];
  }
  visit(browser, url) {
    return this.story.served(this.go(this.story.visiting(browser, url)), browser);
  }
  callAsVisitor(browser, functionName, argsText) {
    return this.go(this.story.fromVisitor(browser, functionName, argsText));
  }
  newestWebApp() {
    return this.story.deployments.newest();
  }
  mustBeCallable(functionName, browser) {
    this.story.mustBeCallable(functionName, browser);
  }
  /** Lets time pass; triggers that fall due run in order. */
  moveTo(ms) {
    mustGoForward(this.world, ms);
    const reports = [];
    for (let due = this.story.takeDue(ms); due; due = this.story.takeDue(ms)) {
      reports.push(this.go(due));
      if (reports.length > MOST_RUNS_IN_ONE_STEP)
        throw new Error("Triggers never come to an end: move the clock in smaller steps.");
    }
    this.world.passTo(ms);
    return reports;
  }
  go(start) {
    const outer = this.editing;
    this.editing ||= isEdit(start);
    const report = this.story.finish(this.runner.run(start.plan, start.args), start.plan.session);
    this.editing = outer;
    if (!outer) for (let next = this.waiting.shift(); next; next = this.waiting.shift()) this.go(next);
    return report;
  }
};

// emulator/host/thread-pool.ts
var import_node_worker_threads = require("node:worker_threads");
var Thread = class {
  constructor() {
    this.bell = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new import_node_worker_threads.MessageChannel();
    this.calls = port1;
    this.worker = new import_node_worker_threads.Worker(built("thread.js"), {
      eval: true,
      workerData: { calls: port2, bell: this.bell.buffer },
      transferList: [port2]
    });
    this.calls.on("message", (text3) => {
      this.computingSince = void 0;
      this.busy?.onCall(text3);
    });
    this.worker.on("message", (result) => this.end(result));
    this.worker.on("error", (error) => this.end({ crash: error.stack ?? String(error) }));
    this.worker.on("exit", (code) => this.end({ crash: `exit ${code}` }));
  }
  /**
   * Runs one function to its end.
   * @param loopMs how long it may compute without a service call
   * @param onCall gets every service call; it has to `reply`
   */
  run(push, job, loopMs, onCall) {
    const sent = this.knows === push ? job : { ...job, push: { program: push.program, cache: codeCache(push) } };
    this.knows = push;
    this.worker.ref();
    this.calls.ref();
    const watch = setInterval(() => this.endIfEndless(loopMs), Math.min(loopMs, 500));
    return new Promise((resolve2) => {
      this.busy = {
        onCall,
        onEnd: (result) => {
          clearInterval(watch);
          resolve2(result);
        }
      };
      this.computingSince = performance.now();
      this.worker.postMessage(sent);
    });
  }
  /** A script that waits (for a lock, for a person) may take its time; one that only computes may not. */
  endIfEndless(loopMs) {
    if (this.computingSince === void 0 || performance.now() - this.computingSince < loopMs) return;
    this.end({ endless: true });
    void this.stop();
  }
  /** Answers the call that the thread waits with. */
  reply(text3) {
    this.computingSince = performance.now();
    this.calls.postMessage(text3);
    Atomics.store(this.bell, 0, 1);
    Atomics.notify(this.bell, 0);
  }
  end(result) {
    const { busy } = this;
    this.busy = void 0;
    this.worker.unref();
    this.calls.unref();
    busy?.onEnd(result);
  }
  async stop() {
    this.calls.close();
    await this.worker.terminate();
  }
};
var idle = [];
var takeThread = () => idle.pop() ?? new Thread();
var giveBack = (thread) => {
  idle.push(thread);
};
async function endThreads() {
  await Promise.all(idle.splice(0).map((thread) => thread.stop()));
}

// emulator/host/turns.ts
function seeded(seed) {
  let a = seed >>> 0;
  return () => {
    a = a + 1831565813 | 0;
    let t = Math.imul(a ^ a >>> 15, 1 | a);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}
var Turns = class {
  /** @param onAllBlocked called when every run waits for a lock that another of them holds */
  constructor(seed, onAllBlocked) {
    this.onAllBlocked = onAllBlocked;
    this.states = /* @__PURE__ */ new Map();
    this.asking = /* @__PURE__ */ new Map();
    this.choosing = false;
    this.random = seed === void 0 ? void 0 : seeded(seed);
  }
  joins(id) {
    this.states.set(id, "computing");
  }
  leaves(id) {
    this.states.delete(id);
    this.chooseSoon();
  }
  /** A run (or a person's hand) wants something done; it is done now, or when its turn comes. */
  asks(id, work) {
    if (!this.random) return this.carryOut(id, work);
    this.states.set(id, "asking");
    this.asking.set(id, work);
    this.chooseSoon();
  }
  /** Not at once: whoever starts in the same moment, or was just let go by a lock, takes part in the draw. */
  chooseSoon() {
    if (this.choosing) return;
    this.choosing = true;
    setImmediate(() => {
      this.choosing = false;
      this.choose();
    });
  }
  choose() {
    const states = [...this.states.values()];
    if (states.length > 0 && states.every((state) => state === "blocked")) return this.onAllBlocked();
    if (!this.random || this.asking.size === 0 || states.includes("computing")) return;
    const ids2 = [...this.asking.keys()].sort((a, b) => a - b);
    const id = ids2[Math.floor(this.random() * ids2.length)];
    const work = this.asking.get(id);
    this.asking.delete(id);
    this.carryOut(id, work);
  }
  carryOut(id, work) {
    this.states.set(id, "computing");
    const later = work();
    if (!later) return;
    this.states.set(id, "blocked");
    void later.then(() => {
      if (this.states.has(id)) this.states.set(id, "computing");
    });
    this.chooseSoon();
  }
};

// emulator/host/threads.ts
var ThreadRunner = class {
  /** @param seed draws the order of calls; without one they are answered as they come */
  constructor(runner, seed) {
    this.runner = runner;
    this.turns = new Turns(seed, () => runner.world.locks.giveUpOne());
  }
  /** Runs a function in a thread of its own. */
  async run(plan, args) {
    const { runner } = this;
    const run = runner.begin(plan, true);
    const refused2 = runner.refusal(run);
    if (refused2) return runner.end(run, refused2);
    this.turns.joins(run.id);
    const thread = takeThread();
    try {
      const job = { setup: { now: run.nowMs, globals: globalNames() }, call: callText(run, args) };
      const result = await thread.run(
        plan.push ?? runner.push,
        job,
        runner.loopMs,
        (text3) => this.turns.asks(run.id, () => this.answer(thread, run, text3))
      );
      if (!result.endless && result.crash === void 0) giveBack(thread);
      return this.finish(run, result);
    } finally {
      this.turns.leaves(run.id);
    }
  }
  answer(thread, run, text3) {
    const said = dispatch(run, text3);
    if (typeof said === "string") return thread.reply(said);
    return said.then((later) => thread.reply(later));
  }
  finish(run, result) {
    if (result.endless) run.kill(googleSays(run.language, "exceededTime"));
    const report = this.runner.end(
      run,
      result.crash === void 0 ? ending(run, result.outcome) : { error: { message: result.crash } }
    );
    if (result.crash !== void 0) throw new Error(`A worker thread failed: ${result.crash}`);
    return report;
  }
};

// emulator/host/visitor.ts
var newBrowser = (accounts = []) => ({
  accounts: accounts.map((email) => email.toLowerCase()),
  page: void 0,
  shows: void 0,
  served: void 0,
  hash: ""
});
var networkError = (status) => `NetworkError: Connection failure due to HTTP ${status}`;
var PAGE = "<!DOCTYPE html><html><head><title>Error</title></head><body></body></html>";
function heardOf(report, pagesFor31st = false) {
  if (report.tooMany) return pagesFor31st ? { result: PAGE } : { error: networkError(429) };
  return report.ok ? { result: report.result ?? null } : { error: report.error?.message ?? "" };
}
var VisitorOver = class {
  constructor(stage, accounts = []) {
    this.stage = stage;
    this.troubles = [];
    this.browser = newBrowser(accounts);
  }
  /**
   * Opens an address.
   * @throws Refused where no script runs; `shows` says what stands there
   */
  opens(url) {
    return this.stage.visit(this.browser, url);
  }
  /** Opens …/exec?name=value of the youngest web app. */
  get(parameter = {}) {
    const query = new URLSearchParams(parameter).toString();
    const url = this.stage.newestWebApp() ?? "https://script.google.com/macros/s/none/exec";
    return this.opens(query ? `${url}?${query}` : url);
  }
  get page() {
    return this.browser.page;
  }
  get shows() {
    return this.browser.shows;
  }
  /** google.script.run from the page that is open: the run that it starts. */
  call(functionName, ...args) {
    this.stage.mustBeCallable(functionName, this.browser);
    return this.stage.callAsVisitor(this.browser, functionName, argumentsFromPage(args));
  }
  /** The next calls meet these troubles, one each; later ones meet none. */
  meets(...troubles) {
    this.troubles.push(...troubles);
  }
  /** google.script.run as the page hears it, with the troubles that wait. */
  async asks(functionName, ...args) {
    const trouble = this.troubles.shift();
    if (trouble === "page") return { result: PAGE };
    const before = /^HTTP (\d+)$/.exec(trouble ?? "");
    if (before) return { error: networkError(Number(before[1])) };
    const report = await this.call(functionName, ...args);
    if (trouble === "HTTP 0 after") return { error: networkError(0) };
    if (trouble === "null") return { result: null };
    if (trouble === "silence") return { silent: true };
    return heardOf(report, this.stage.world.unsure.crowdedCallsGetPages);
  }
};

// emulator/host/crowd.ts
var Crowd = class {
  /** @param seed draws the order in which calls of different runs are answered; without one, as they come */
  constructor(stage, seed) {
    this.people = /* @__PURE__ */ new Map();
    this.threads = new ThreadRunner(stage.runner, seed);
    ({ story: this.story, world: this.world } = stage);
  }
  as(email) {
    const who = email.toLowerCase();
    const known2 = this.people.get(who) ?? new PersonOver(this, who);
    this.people.set(who, known2);
    return known2;
  }
  /** A browser with nothing but the web app's link, signed in to these accounts. */
  visitor({ accounts = [] } = {}) {
    return new VisitorOver(this, accounts);
  }
  async open(session2) {
    return this.all(this.story.opening(session2));
  }
  async runAs(session2, kind2, functionName, args) {
    return this.go(this.story.asPerson(session2, kind2, functionName, args));
  }
  async callFromPage(session2, functionName, argsText) {
    return this.go(this.story.fromPage(session2, functionName, argsText));
  }
  async visit(browser, url) {
    return this.story.served(await this.go(this.story.visiting(browser, url)), browser);
  }
  async callAsVisitor(browser, functionName, argsText) {
    return this.go(this.story.fromVisitor(browser, functionName, argsText));
  }
  newestWebApp() {
    return this.story.deployments.newest();
  }
  mustBeCallable(functionName, browser) {
    this.story.mustBeCallable(functionName, browser);
  }
  /** A hand act takes its turn among the calls of the runs; the triggers it fires start together. */
  async byHand(session2, act) {
    const id = ++this.world.memory.runs;
    const { turns } = this.threads;
    turns.joins(id);
    try {
      const events = await new Promise(
        (resolve2, reject) => turns.asks(id, () => {
          try {
            resolve2(this.story.hand(session2, act));
          } catch (error) {
            reject(error);
          }
        })
      );
      const starts = this.all(this.story.afterHand(session2, events));
      turns.leaves(id);
      return await starts;
    } finally {
      turns.leaves(id);
    }
  }
  /** Lets time pass; triggers that fall due run in order, one after the other. */
  async moveTo(ms) {
    mustGoForward(this.world, ms);
    const reports = [];
    for (let due = this.story.takeDue(ms); due; due = this.story.takeDue(ms))
      reports.push(await this.go(due));
    this.world.passTo(ms);
    return reports;
  }
  /** Ends the threads that wait for work; the local Google itself goes on. */
  close() {
    return endThreads();
  }
  all(starts) {
    return Promise.all(starts.map((one) => this.go(one)));
  }
  async go({ plan, args }) {
    return this.story.finish(await this.threads.run(plan, args), plan.session);
  }
};

// emulator/host/local-google.ts
var LocalGoogle = class _LocalGoogle {
  constructor(world, push) {
    this.push = push;
    this.people = /* @__PURE__ */ new Map();
    this.clock = {
      now: () => this.stage.world.now(),
      moveTo: (iso) => this.stage.moveTo(moment(iso)),
      advance: (ms) => this.stage.moveTo(this.stage.world.nowMs + ms)
    };
    this.mailQuota = {
      remaining: (email) => mailRemaining(this.stage.world, email.toLowerCase(), this.stage.world.nowMs),
      set: (email, perDay) => {
        this.stage.world.memory.mailLimit[email.toLowerCase()] = perDay;
      }
    };
    assertZone(push.manifest.timeZone);
    this.stage = new Stage(world, push);
    this.book = sheets.view(world.spreadsheet, world);
  }
  /** A new spreadsheet with its bound script, just pushed; nobody has opened it. */
  static start(options) {
    const push = readPush(options.files);
    const {
      owner,
      editors = [],
      account = "consumer",
      language = "vi",
      unsure = {},
      title = "Untitled spreadsheet",
      locale = "en_US",
      timeZone = "America/Los_Angeles"
    } = options;
    return new _LocalGoogle(
      WorldState.create(
        { now: moment(options.now), owner, editors, account, language, unsure, title, locale, timeZone },
        push,
        sheets
      ),
      push
    );
  }
  /** The state that `save` wrote, with the files that are pushed now. */
  static restore(saved, files3) {
    const push = readPush(files3);
    return new _LocalGoogle(WorldState.restore(saved, push, sheets), push);
  }
  save() {
    return this.stage.world.save();
  }
  /**
   * File ▸ Make a copy, by somebody who may open the file: theirs, shared with nobody, with the bound script.
   */
  copy(by) {
    const { world } = this.stage;
    if (world.roleOf(by) === "stranger") throw new Refused(googleSays(world.language, "noAccess"));
    return new _LocalGoogle(WorldState.restore(world.copiedBy(by), this.push, sheets), this.push);
  }
  /** A person by address, whoever they are. */
  as(email) {
    const who = email.toLowerCase();
    const known2 = this.people.get(who) ?? new PersonOver(this.stage, who);
    this.people.set(who, known2);
    return known2;
  }
  /** A browser with nothing but the web app's link, signed in to these accounts (to none, as a rule). */
  visitor({ accounts = [] } = {}) {
    return new VisitorOver(this.stage, accounts);
  }
  /** clasp push: what is run by hand, by triggers and at /dev is new at once; deployed versions stay. */
  pushes(files3) {
    this.push = readPush(files3);
    this.stage.runner.push = this.push;
    this.stage.world.pushed(this.push);
  }
  /**
   * Deploy ▸ New deployment ▸ Web app, by somebody who may edit: of what is pushed now, to run as them, for
   * everybody unless told otherwise. By hand Google asks for consent; clasp does not.
   */
  deploys(who, how = {}) {
    if (how.by !== "clasp") consented(this.stage.world, who.toLowerCase());
    return this.stage.story.deployments.create(who, how);
  }
  /** Manage deployments ▸ Edit ▸ New version: the same address, from now on as whoever does this. */
  updatesDeployment(id, who, how = {}) {
    if (how.by !== "clasp") consented(this.stage.world, who.toLowerCase());
    return this.stage.story.deployments.update(id, who, how);
  }
  archivesDeployment(id) {
    this.stage.story.deployments.archive(id);
  }
  get deployments() {
    return this.stage.story.deployments.list();
  }
  /** The address that runs what is pushed now, for those who may edit the script. */
  get devUrl() {
    return this.stage.story.deployments.devUrl;
  }
  /** myaccount ▸ Third-party access ▸ Remove: triggers and web apps of theirs stand still. */
  takesConsentBack(email) {
    delete this.stage.world.memory.consents[email.toLowerCase()];
  }
  /**
   * The owner makes somebody else the file's owner and stays an editor; deployments and triggers stay theirs.
   */
  handsOver(to) {
    const { memory: memory3 } = this.stage.world;
    const before = memory3.owner;
    this.unshare(to);
    memory3.owner = to.toLowerCase();
    this.share(before);
  }
  /** Google has suspended (or removed) an account. */
  suspends(email) {
    (this.stage.world.memory.suspended ??= []).push(email.toLowerCase());
  }
  share(email) {
    this.unshare(email);
    this.stage.world.memory.editors.push(email.toLowerCase());
  }
  view(email) {
    this.unshare(email);
    this.stage.world.memory.viewers.push(email.toLowerCase());
  }
  unshare(email) {
    const { memory: memory3 } = this.stage.world;
    memory3.editors = memory3.editors.filter((one) => one !== email.toLowerCase());
    memory3.viewers = memory3.viewers.filter((one) => one !== email.toLowerCase());
  }
  /** A Google group: who the file (or a protection) is shared with under one address. */
  group(address, members) {
    const { memory: memory3 } = this.stage.world;
    memory3.groups = {
      ...memory3.groups,
      [address.toLowerCase()]: members.map((email) => email.toLowerCase())
    };
  }
  /**
   * From now on User.getEmail() is '' for this person in runs of others, as a domain's policy can have it.
   */
  hideAddress(email) {
    const { memory: memory3 } = this.stage.world;
    memory3.hidden = [...memory3.hidden ?? [], email.toLowerCase()];
  }
  get outbox() {
    return this.stage.world.memory.outbox;
  }
  get runs() {
    return this.stage.runner.reports;
  }
  get triggers() {
    return this.stage.world.memory.triggers.map(({ id, owner, handler, event, next }) => ({
      id,
      owner,
      handler,
      event,
      ...next !== void 0 && { next: new Date(next).toISOString() }
    }));
  }
  get scriptProperties() {
    return { ...this.stage.world.memory.properties.script };
  }
  /**
   * The next run that makes that many calls (of that name) fails there. Several faults serve several
   * runs, in order.
   */
  failNext(fault) {
    this.stage.runner.faults.push(fault);
  }
  /** From now on Google is other than believed in one call; without one it tells the truth again. */
  lies(lie) {
    const { lies } = this.stage.runner;
    if (lie) lies.push(lie);
    else lies.length = 0;
  }
  /** Somebody does something while a run goes on, just before it makes that call. */
  meanwhile(moment2, act) {
    this.stage.runner.meanwhile.push({ ...moment2, act });
  }
  /** Faults that no run has met yet; a test that tries every call ends when one is left over. */
  get faultsLeft() {
    return this.stage.runner.faults.length;
  }
  forgetFaults() {
    this.stage.runner.faults.length = 0;
  }
  /**
   * Many people at once, each run in a thread of its own; `seed` makes the order of their calls the
   * same every time.
   */
  inWorkers(options = {}) {
    return new Crowd(this.stage, options.seed);
  }
  /** Another run holds the script's lock until the returned function is called. */
  holdScriptLock() {
    return this.stage.world.locks.holdFromOutside("script");
  }
};
function moment(iso) {
  if (!/T.*(Z|[+-]\d\d:?\d\d)$/.test(iso))
    throw new Error(`"${iso}" is not a time with an offset, e.g. 2018-10-01T08:00:00+07:00.`);
  return Date.parse(iso);
}
function assertZone(zone) {
  const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const same4 = (a) => a === zone || Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone === a;
  if (same4(here())) return;
  process.env.TZ = zone;
  if (!same4(here()))
    throw new Error(
      `The manifest's zone is ${zone} and this process runs in ${here()}: start it with TZ=${zone}.`
    );
}

// test/support/office.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// test/support/prepared.ts
var prepared = /* @__PURE__ */ new Map();

// test/support/office.ts
var DIST = (0, import_node_path2.join)(__dirname, "../../dist");
var MENU = "S\u1ED5 T\xE0i Kho\u1EA3n";
var SET_UP = "Thi\u1EBFt l\u1EADp, s\u1EEDa l\u1EA1i s\u1ED5";
var pushed = () => Object.fromEntries((0, import_node_fs2.readdirSync)(DIST).map((name) => [name, (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(DIST, name), "utf8")]));
var OWNER = "chu.so@example.org";
var STAFF = "canbo@example.org";
var CAU_KE = "cauke@example.org";
var TRA_CU = "tracu@example.org";
var UNLISTED = "nguoi.moi@example.org";
var twoUnits = [
  {
    code: "H04",
    name: "Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng huy\u1EC7n C\u1EA7u K\xE8",
    kind: "L\u0110L\u0110 huy\u1EC7n",
    parent: "L\u0110L\u0110 t\u1EC9nh",
    email: CAU_KE,
    phone: "0913 456 789"
  },
  {
    code: "H09",
    name: "Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng huy\u1EC7n Tr\xE0 C\xFA",
    kind: "L\u0110L\u0110 huy\u1EC7n",
    parent: "L\u0110L\u0110 t\u1EC9nh",
    email: TRA_CU,
    phone: "0912 345 678"
  }
];
var goodPage = {
  kind: "Trang",
  accountName: "",
  pageName: "C\xF4ng \u0111o\xE0n huy\u1EC7n C\u1EA7u K\xE8",
  address: "https://www.facebook.com/congdoancauke",
  name: "Nguy\u1EC5n Th\u1ECB Hoa",
  office: "Ph\xF3 Ch\u1EE7 t\u1ECBch",
  phone: "0913456789",
  email: "hoa.nguyen@gmail.com",
  second: "",
  secondPhone: "",
  reason: ""
};
var ids = 0;
var newRow = (fields = {}, rowId = `rtest${ids += 1}`) => ({
  rowId,
  version: "",
  fields: { ...goodPage, ...fields },
  stopped: false
});
var Clerk = class {
  constructor(office, email) {
    this.office = office;
    this.email = email;
  }
  get person() {
    return this.office.google.as(this.email);
  }
  opensFile() {
    return this.person.open();
  }
  clicks(caption) {
    this.person.open();
    return this.person.choose(MENU, caption);
  }
  opensPage(caption = "Khai b\xE1o t\xE0i kho\u1EA3n") {
    this.clicks(caption);
    return this;
  }
  /** One call of a page to the server; the page must be open. */
  asks(name, input = {}) {
    return this.office.answer(this.rpc(name, input));
  }
  rpc(name, input = {}) {
    return this.person.call("rpc", name, JSON.stringify(input));
  }
  opensForm(unit) {
    return this.opensPage().asks("openForm", unit ? { unit } : {});
  }
  /** Opens the form and expects it to open. */
  form(unit) {
    const answer2 = this.opensForm(unit);
    if (!answer2.ok) throw new Error(answer2.problems[0].sentence);
    return answer2.value;
  }
  sends(input) {
    if (!this.person.page) this.opensPage();
    return this.asks("saveReport", { unit: "H04", consent: true, ...input });
  }
  /** Sends and expects it to be recorded. */
  reports(rows = [newRow()], unit = "H04") {
    const answer2 = this.sends({ unit, rows });
    if (!answer2.ok) throw new Error(JSON.stringify(answer2.problems));
    return answer2.value;
  }
  checksAll() {
    this.opensPage("Ki\u1EC3m tra to\xE0n b\u1ED9");
    const answer2 = this.asks("checkAll");
    if (!answer2.ok) throw new Error(answer2.problems[0].sentence);
    return answer2.value;
  }
  /** Types into the cell of a column in a line of a tab (line 2 is the first below the headings). */
  types(tab, line, heading, text3) {
    return this.person.type(tab, this.office.cell(tab, line, heading), text3);
  }
  get hand() {
    return this.person;
  }
};
var Office = class {
  /** @param given what the office starts from, or a local Google as it was saved. */
  constructor(given = {}) {
    const {
      units,
      today = "2018-10-16",
      dueBefore,
      graceUntil,
      setUp,
      people = [],
      settings,
      ...google
    } = given instanceof LocalGoogle ? { setUp: false } : given;
    this.google = given instanceof LocalGoogle ? given : LocalGoogle.start({
      files: pushed(),
      now: `${today}T08:00:00+07:00`,
      owner: OWNER,
      editors: [STAFF, CAU_KE, TRA_CU, UNLISTED, ...people],
      ...google,
      ...google.files ? { files: { ...pushed(), ...google.files } } : {}
    });
    [this.owner, this.staff, this.cauKe, this.traCu, this.unlisted] = [
      OWNER,
      STAFF,
      CAU_KE,
      TRA_CU,
      UNLISTED
    ].map((email) => new Clerk(this, email));
    if (setUp !== false)
      this.prepare(units ?? twoUnits, {
        "H\u1EA1n n\u1ED9p (tr\u01B0\u1EDBc ng\xE0y)": dueBefore ?? "30/10/2018",
        "Ch\xE2m ch\u01B0\u1EDBc \u0111\u1EBFn h\u1EBFt ng\xE0y": graceUntil ?? "31/10/2018",
        "Email c\xE1n b\u1ED9 ph\u1EE5 tr\xE1ch": STAFF,
        ...settings
      });
  }
  clerk(email) {
    return new Clerk(this, email);
  }
  prepare(units, settings) {
    this.owner.clicks(SET_UP);
    for (const [label, value2] of Object.entries(settings)) this.sets(label, value2);
    this.owner.clicks(SET_UP);
    if (units.length) this.fillsRoster(units);
  }
  /** The owner changes a setting by hand. */
  sets(label, value2) {
    const line = this.rows("C\u1EA5u h\xECnh").findIndex((row) => row["M\u1EE5c"] === label) + 2;
    if (line < 2) throw new Error(`no setting ${label}`);
    return this.owner.types("C\u1EA5u h\xECnh", line, "Gi\xE1 tr\u1ECB", value2);
  }
  /** The owner imports a roster through the product's own door. */
  fillsRoster(units) {
    const text3 = [
      "M\xE3	T\xEAn \u0111\u01A1n v\u1ECB	Lo\u1EA1i	C\u1EA5p tr\xEAn	Email li\xEAn h\u1EC7	\u0110i\u1EC7n tho\u1EA1i li\xEAn h\u1EC7	Ph\u1EA3i b\xE1o c\xE1o	Gia h\u1EA1n \u0111\u1EBFn",
      ...units.map(
        (u) => [
          u.code,
          u.name,
          u.kind ?? "",
          u.parent ?? "",
          u.email ?? "",
          u.phone ?? "",
          u.required ?? "",
          u.extendedTo ?? ""
        ].join("	")
      )
    ].join("\n");
    const answer2 = this.owner.opensPage("Nh\u1EADp danh s\xE1ch \u0111\u01A1n v\u1ECB").asks("importRoster", { text: text3 });
    if (!answer2.ok || answer2.value.rejected) throw new Error(`roster: ${JSON.stringify(answer2)}`);
  }
  answer(run) {
    if (!run.ok) throw new Error(`${run.functionName} failed: ${run.error?.message}`);
    return JSON.parse(String(run.result));
  }
  /** A tab as people see it, one object a line, by heading; blank lines at the end are left out. */
  rows(tab) {
    const [headings = [], ...lines] = this.google.book.tab(tab).display();
    while (lines.length && lines[lines.length - 1].every((text3) => text3 === "")) lines.pop();
    return lines.map((line) => Object.fromEntries(headings.map((heading, i2) => [heading, line[i2] ?? ""])));
  }
  row(tab, heading, text3) {
    const found = this.rows(tab).find((row) => row[heading] === text3);
    if (!found) throw new Error(`${tab}: no line with ${heading} = ${text3}`);
    return found;
  }
  unit(code) {
    return this.row("\u0110\u01A1n v\u1ECB", "M\xE3", code);
  }
  /** The A1 address of a column's cell in a line. */
  cell(tab, line, heading) {
    const at3 = this.google.book.tab(tab).display()[0].indexOf(heading);
    if (at3 < 0) throw new Error(`${tab} has no column ${heading}`);
    return `${letters(at3 + 1)}${line}`;
  }
  /** A cell as it looks: value, note, colours. */
  look(tab, line, heading) {
    return this.google.book.tab(tab).cell(this.cell(tab, line, heading));
  }
};
var letters = (n) => (n > 26 ? letters(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + (n - 1) % 26);
var files;
function copyOf(given, prepare) {
  files ??= pushed();
  const key = JSON.stringify(given);
  const saved = prepared.get(key) ?? prepare().google.save();
  prepared.set(key, saved);
  return LocalGoogle.restore(saved, files);
}

// test/support/letters.ts
var NEXT_STAFF = "canbo2@example.org";
var campaign = {
  "G\u1EEDi th\u01B0 t\u1EEB ng\xE0y": "15/10/2018",
  "Li\xEAn h\u1EC7 khi c\u1EA7n h\u1ED7 tr\u1EE3": "B\xE0 L\xEA Th\u1ECB Mai, 0913 456 789"
};
var unitsNumbered = (count3, more = {}) => Array.from({ length: count3 }, (_, i2) => ({
  code: `U${String(i2).padStart(4, "0")}`,
  name: `C\xF4ng \u0111o\xE0n c\u01A1 s\u1EDF s\u1ED1 ${i2}`,
  kind: "C\u0110CS",
  email: `u${i2}@example.org`,
  phone: `0912 345 ${String(100 + i2 % 900)}`,
  ...more
}));
var at2 = (day3, time) => `${day3}T${time}:00+07:00`;
var dayOfMail = ({ at: iso }) => new Date(Date.parse(iso) + 7 * 36e5).toISOString().slice(0, 10);
var isDaily = ({ functionName }) => functionName === "sendDailyLetters";
var timerEvent = ({ triggers: triggers2 }, email) => ({
  triggerUid: triggers2.find(({ owner }) => owner === email)?.id ?? "none"
});
var files2;
var sentencesOf = (told2) => told2.map(({ sentence: sentence2 }) => sentence2);
var asRead = ({ stopped, refuse: refuse2, warn, health, ...view }) => ({
  ...view,
  stopped: sentencesOf(stopped),
  refuse: sentencesOf(refuse2),
  warn: sentencesOf(warn),
  health: sentencesOf(health)
});
var LettersOffice = class _LettersOffice extends Office {
  constructor(given = {}) {
    const { on = true, settings, people = [], ...more } = given;
    super({
      today: "2018-10-12",
      graceUntil: "",
      ...more,
      people: [NEXT_STAFF, ...people],
      settings: { ...campaign, ...settings }
    });
    if (on && more.setUp !== false) this.switchesOn();
  }
  /** The same office once more, as `save` kept it: for trying many things from one beginning. */
  static again(saved) {
    files2 ??= pushed();
    return _LettersOffice.over(LocalGoogle.restore(saved, files2));
  }
  static over(google) {
    const office = Object.create(_LettersOffice.prototype);
    return Object.assign(office, {
      google,
      owner: office.clerk(OWNER),
      staff: office.clerk(STAFF),
      cauKe: office.clerk(CAU_KE),
      traCu: office.clerk(TRA_CU),
      unlisted: office.clerk(UNLISTED)
    });
  }
  save() {
    return this.google.save();
  }
  switches(on, takeOver = false, who = this.staff) {
    return who.opensPage("Th\u01B0\u2026").asks("switchLetters", { on, takeOver });
  }
  /** Switches letters on and expects it to be allowed. */
  switchesOn(who = this.staff, takeOver = false) {
    return asRead(must(this.switches(true, takeOver, who)));
  }
  panel(who = this.staff) {
    return asRead(must(who.opensPage("Th\u01B0\u2026").asks("lettersView")));
  }
  /** What the sheet says by itself to a person who opens it. */
  toldAtOpening(who) {
    return who.opensFile().flatMap(({ toasts }) => toasts).map((text3) => text3.replace(/^Sổ Tài Khoản: /, ""));
  }
  /** Lets time pass until noon of a day; answers the daily runs. */
  noonOf(day3) {
    return this.google.clock.moveTo(at2(day3, "12:00")).filter(isDaily);
  }
  /** Lets time pass until a moment. */
  passesTo(day3, time) {
    return this.google.clock.moveTo(at2(day3, time)).filter(isDaily);
  }
  /** The trigger fires once more on the same day. */
  runsAgain(who = this.staff) {
    return who.hand.callFromEditor("sendDailyLetters", timerEvent(this.google, who.email));
  }
  /** The next daily run does not happen at all: Google has an outage. */
  missesRun() {
    this.google.failNext({ call: 1, how: "kill", functionName: "sendDailyLetters" });
  }
  /** Somebody changes the sheet's time zone in File, Settings. */
  setsZone(zone) {
    this.google.stage.world.spreadsheet.timeZone = zone;
  }
  get outbox() {
    return this.google.outbox;
  }
  /** The letters of the campaign among them. */
  get sentLetters() {
    return this.outbox.filter((mail2) => !isAboutHold(mail2));
  }
  mailsTo(email) {
    return this.outbox.filter(({ to }) => to.includes(email));
  }
  mailsOn(day3) {
    return this.outbox.filter((mail2) => dayOfMail(mail2) === day3);
  }
  /** How many recipients were written to, by the day of the month. */
  recipientsPerDay() {
    return countBy(
      this.outbox.flatMap((mail2) => mail2.to.map(() => dayOfMail(mail2).slice(8))),
      String
    );
  }
  get letters() {
    return this.rows("Th\u01B0");
  }
  letter(key) {
    return this.row("Th\u01B0", "M\xE3 th\u01B0", key);
  }
  /** Letters by what the tab `Thư` says of them. */
  statesOfLetters() {
    return countBy(this.letters, (row) => row["Tr\u1EA1ng th\xE1i"]);
  }
  /** dd/MM → kind → how many the tab says were sent on that day. */
  sentByDay() {
    const out = {};
    for (const row of this.letters)
      if (row["Tr\u1EA1ng th\xE1i"] === "\u0110\xE3 g\u1EEDi") {
        const day3 = out[row["L\xFAc"].slice(0, 5)] ??= {};
        day3[row["Lo\u1EA1i"]] = (day3[row["Lo\u1EA1i"]] ?? 0) + 1;
      }
    return out;
  }
};
function must(answer2) {
  if (!answer2.ok) throw new Error(answer2.problems.map(({ sentence: sentence2 }) => sentence2).join("\n"));
  return answer2.value;
}
var countBy = (list2, nameOf3) => list2.reduce(
  (sum2, one) => ({ ...sum2, [nameOf3(one)]: (sum2[nameOf3(one)] ?? 0) + 1 }),
  {}
);
var pairs = (mails) => mails.map(({ to, subject }) => `${to.join()} | ${subject}`);
var isAboutHold = ({ subject }) => subject.startsWith("Th\u01B0 t\u1EF1 \u0111\u1ED9ng t\u1EA1m d\u1EEBng");
var givenLetters = (given = {}) => given.files || given.setUp === false ? new LettersOffice(given) : LettersOffice.over(copyOf({ letters: given }, () => new LettersOffice(given)));

// test/spec/letters/hostile-settings-on-google.test.ts
jest.setTimeout(6e5);
var dice = (seed) => () => {
  seed = Math.imul(seed, 1664525) + 1013904223 >>> 0;
  return seed / 2 ** 32;
};
var day2 = (i2) => new Date(Date.UTC(2018, 9, 15 + i2)).toISOString().slice(0, 10);
var clearRegister = (office) => {
  if (office.letters.length) office.owner.hand.clear("Th\u01B0", `A2:H${office.letters.length + 1}`);
};
var hostile = [
  (office) => void office.sets("T\xEAn \u0111\u1EE3t b\xE1o c\xE1o", "\u0110\u1EE3t 2"),
  (office) => void office.sets("T\xEAn \u0111\u1EE3t b\xE1o c\xE1o", "N\u0102M 2018".normalize("NFD")),
  (office) => void office.sets("T\xEAn \u0111\u1EE3t b\xE1o c\xE1o", "N\u0103m 2018"),
  (office) => void office.sets("H\u1EA1n n\u1ED9p (tr\u01B0\u1EDBc ng\xE0y)", "30/09/2018"),
  (office) => void office.sets("H\u1EA1n n\u1ED9p (tr\u01B0\u1EDBc ng\xE0y)", "20/11/2018"),
  (office) => void office.sets("H\u1EA1n n\u1ED9p (tr\u01B0\u1EDBc ng\xE0y)", "30/10/2018"),
  (office) => void office.sets("H\u1EA1n n\u1ED9p (tr\u01B0\u1EDBc ng\xE0y)", ""),
  (office) => void office.sets("Ch\xE2m ch\u01B0\u1EDBc \u0111\u1EBFn h\u1EBFt ng\xE0y", "10/11/2018"),
  (office) => void office.sets("Nh\u1EAFc tr\u01B0\u1EDBc h\u1EA1n (s\u1ED1 ng\xE0y)", "14, 9, 8, 7, 6, 5, 3, 1"),
  (office) => void office.sets("G\u1EEDi th\u01B0 t\u1EEB ng\xE0y", "01/10/2018"),
  (office) => void office.sets("S\u1ED1 tu\u1EA7n nh\u1EAFc sau h\u1EA1n", "20"),
  clearRegister,
  (office) => void (office.letters.length > 1 && office.owner.hand.deleteRows("Th\u01B0", 2, 2)),
  (office) => {
    office.owner.hand.deleteTab("Th\u01B0");
    office.owner.clicks("Thi\u1EBFt l\u1EADp, s\u1EEDa l\u1EA1i s\u1ED5");
  }
];
function answers(office, sureness) {
  for (let i2 = 0; i2 < 3; i2 += 1) {
    const { held } = office.panel();
    if (!held || sureness > 0.6) return;
    const asked = held.ledger.length ? office.staff.asks("settleMemories", { as: "sent" }) : office.staff.asks("confirmPlan", { mark: held.mark });
    must(asked);
  }
}
it.each([1, 2, 3, 4])("A hostile order of changes (%i): nobody twice, and nobody unforeseen", (seed) => {
  const office = givenLetters({ units: unitsNumbered(3) });
  const next = dice(seed);
  for (let i2 = 0; i2 < 24; i2 += 1) {
    if (next() < 0.6) hostile[Math.floor(next() * hostile.length)](office);
    answers(office, next());
    const { held, days } = office.panel();
    const shown = days.filter((one) => one.day <= day2(i2)).flatMap(({ letters: letters2 }) => letters2.flatMap(({ to }) => to.split(", ")));
    const before = office.sentLetters.length;
    office.noonOf(day2(i2));
    const went = office.sentLetters.slice(before).flatMap(({ to }) => to);
    expect([seed, day2(i2), held ? went : []]).toEqual([seed, day2(i2), []]);
    expect([seed, day2(i2), went.filter((to) => !shown.includes(to))]).toEqual([seed, day2(i2), []]);
    expect(went).toEqual([...new Set(went)]);
  }
  const all = pairs(office.outbox);
  expect(all).toEqual([...new Set(all)]);
});
describe("[8a] A row that one unit pastes with the code of another", () => {
  const MARK = "T\xC0I KHO\u1EA2N B\u1ECA KH\xD3A x\xE1c minh t\u1EA1i https://lua-dao.example.net/vao";
  const given = () => {
    const office = givenLetters();
    office.noonOf("2018-10-15");
    for (const heading of [
      "M\xE3 \u0111\u01A1n v\u1ECB",
      "Lo\u1EA1i",
      "T\xEAn trang facebook",
      "\u0110\u1ECBa ch\u1EC9 truy c\u1EADp",
      "H\u1ECD v\xE0 t\xEAn",
      "Ch\u1EE9c v\u1EE5"
    ])
      office.traCu.types("T\xE0i kho\u1EA3n", 2, heading, heading === "M\xE3 \u0111\u01A1n v\u1ECB" ? "H04" : MARK);
    return office;
  };
  it("is told to that unit without a word of what was pasted, and without a link", () => {
    const office = given();
    expect(office.unit("H04")["Tr\u1EA1ng th\xE1i"]).toBe("C\u1EA7n s\u1EEDa");
    for (let i2 = 1; i2 < 20; i2 += 1) office.noonOf(day2(i2));
    const letters2 = office.mailsTo(CAU_KE).slice(1);
    expect(letters2.length).toBeGreaterThan(1);
    for (const mail2 of [...letters2, ...office.mailsTo(TRA_CU)])
      for (const part of [mail2.subject, mail2.body, mail2.htmlBody ?? ""]) {
        expect(part).not.toContain("B\u1ECA KH\xD3A");
        expect(part).not.toContain("lua-dao");
      }
    expect(letters2[0].body).toMatch(/Loại: /);
  });
  it("and returned by staff carries neither its name nor a link in what staff write", () => {
    const office = given();
    office.owner.types("T\xE0i kho\u1EA3n", 2, "Lo\u1EA1i", "Trang");
    office.owner.types("T\xE0i kho\u1EA3n", 2, "Duy\u1EC7t", "Tr\u1EA3 l\u1EA1i");
    office.owner.types("T\xE0i kho\u1EA3n", 2, "\xDD ki\u1EBFn", "Xem https://lua-dao.example.net/vao r\u1ED3i s\u1EEDa.");
    office.owner.checksAll();
    office.noonOf("2018-10-16");
    const [letter] = office.mailsTo(CAU_KE).slice(1);
    expect(letter.body).toContain(
      "B\xE1o c\xE1o: Ban Tuy\xEAn gi\xE1o - N\u1EEF c\xF4ng \u0111\u1EC1 ngh\u1ECB b\u1ED5 sung: \u201CXem (li\xEAn k\u1EBFt, xem trong bi\u1EC3u m\u1EABu) r\u1ED3i s\u1EEDa.\u201D"
    );
    expect(letter.body + letter.htmlBody).not.toContain("lua-dao");
  });
});
