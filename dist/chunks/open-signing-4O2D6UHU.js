import {
  openSigning
} from "./chunk-QKLASFCW.js";
import "./chunk-CIEJ2KFW.js";
import "./chunk-2R4IV7JR.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
