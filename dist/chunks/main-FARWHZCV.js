import {
  main
} from "./chunk-6BOYNWDY.js";
import "./chunk-FBELVJ2I.js";
import "./chunk-VBDO6FOL.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-LLSTKMCB.js";
import "./chunk-Z2YIJUET.js";
import "./chunk-XATOOFS7.js";
import "./chunk-IKUJDA7F.js";
import "./chunk-4T62MVMW.js";
import "./chunk-6YSJKSN7.js";
import "./chunk-JIHPFZXN.js";
import "./chunk-LJ5VI25T.js";
import "./chunk-HDEGUEAI.js";
import "./chunk-X7R7E2JE.js";
import "./chunk-PTHI4O2F.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
