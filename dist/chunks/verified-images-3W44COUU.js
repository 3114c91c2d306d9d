import {
  verifiedImages
} from "./chunk-WT4LPATR.js";
import "./chunk-BVCNNWVZ.js";
import "./chunk-MG5KC6QF.js";
import "./chunk-XBD3AZRZ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-5AXETP46.js";
import "./chunk-THATVQEM.js";
import "./chunk-22YVH5XZ.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
