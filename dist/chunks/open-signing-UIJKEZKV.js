import {
  openSigning
} from "./chunk-6VQI6UDX.js";
import "./chunk-OOT4MH3D.js";
import "./chunk-BXY6CKUW.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
