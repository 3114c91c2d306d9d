import {
  main
} from "./chunk-Q5I5PBIT.js";
import "./chunk-7YEWAWCH.js";
import "./chunk-D3RLR7LV.js";
import "./chunk-VYYRXF5F.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-XMPMS3LP.js";
import "./chunk-GNRABNPV.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
