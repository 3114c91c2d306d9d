import {
  main
} from "../chunks/chunk-Q26ZH4FN.js";
import "../chunks/chunk-5NI4W2X5.js";
import "../chunks/chunk-FZONQJOC.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-RZLINP6R.js";
import "../chunks/chunk-3R2GNYBA.js";
import "../chunks/chunk-TKDFIKS6.js";
import "../chunks/chunk-HAXMBC7O.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-FY6EOOEN.js";
import "../chunks/chunk-IK7AIER5.js";
import "../chunks/chunk-NLFRQFRV.js";
import "../chunks/chunk-RDGWZ5CJ.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-76QCSSRU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
