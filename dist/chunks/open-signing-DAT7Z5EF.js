import {
  openSigning
} from "./chunk-4I5PM55H.js";
import "./chunk-OQ4UNXRP.js";
import "./chunk-LAAXXWL2.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
