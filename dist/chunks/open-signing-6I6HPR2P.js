import {
  openSigning
} from "./chunk-ARDVED7M.js";
import "./chunk-UPYDMWAY.js";
import "./chunk-BBPK7JU5.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
