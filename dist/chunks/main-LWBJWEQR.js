import {
  main
} from "./chunk-GSLXPAYR.js";
import "./chunk-CXNBVTKI.js";
import "./chunk-HNB54GU7.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-JVRTK4E6.js";
import "./chunk-KQ2ELEDV.js";
import "./chunk-WRRQSDG7.js";
import "./chunk-4PA4ICLX.js";
import "./chunk-4T62MVMW.js";
import "./chunk-MOMPJKNF.js";
import "./chunk-E5YFG2I4.js";
import "./chunk-BKF4DUFA.js";
import "./chunk-IICJGU73.js";
import "./chunk-THDMYUWE.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
