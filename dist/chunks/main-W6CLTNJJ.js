import {
  main
} from "./chunk-6YBIX3GB.js";
import "./chunk-PHYRZE6C.js";
import "./chunk-QTDA6JIQ.js";
import "./chunk-JHIVTCGQ.js";
import "./chunk-L5TYYRQ7.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
