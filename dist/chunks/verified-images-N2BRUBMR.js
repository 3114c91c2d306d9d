import {
  verifiedImages
} from "./chunk-CZUYBVB7.js";
import "./chunk-H3EUZ3BA.js";
import "./chunk-67OZ4QR4.js";
import "./chunk-D3M3PS4G.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-JTCN2UCP.js";
import "./chunk-THATVQEM.js";
import "./chunk-ZLE3INDW.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
