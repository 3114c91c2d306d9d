import {
  openSigning
} from "./chunk-4SGAJ4N5.js";
import "./chunk-7VA3D4N3.js";
import "./chunk-C6RRTVWN.js";
import "./chunk-OU5Z7TQS.js";
import "./chunk-T2HWJ3DP.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
