import {
  openSigning
} from "./chunk-YL4KU3IL.js";
import "./chunk-UY3GNUWC.js";
import "./chunk-AOO2CJC6.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
