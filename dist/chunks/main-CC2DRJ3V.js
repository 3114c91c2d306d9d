import {
  main
} from "./chunk-LAVYHM5I.js";
import "./chunk-SUJPQMSM.js";
import "./chunk-ELCOT7T3.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-4SGAJ4N5.js";
import "./chunk-7VA3D4N3.js";
import "./chunk-GBD4GUSN.js";
import "./chunk-CIZ5S62V.js";
import "./chunk-4T62MVMW.js";
import "./chunk-C6RRTVWN.js";
import "./chunk-OU5Z7TQS.js";
import "./chunk-T2HWJ3DP.js";
import "./chunk-3W33XJ3F.js";
import "./chunk-ZOGJPAID.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
