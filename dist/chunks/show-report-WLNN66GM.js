import {
  showReport
} from "./chunk-S3CR4TRX.js";
import "./chunk-RSFC5LE6.js";
import "./chunk-BE3GZBWW.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
