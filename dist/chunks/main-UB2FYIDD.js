import {
  main
} from "./chunk-GR5Q5KBV.js";
import "./chunk-HJIG6SRX.js";
import "./chunk-CQC7XJ2D.js";
import "./chunk-XQ7JFHAZ.js";
import "./chunk-EHWPNJ52.js";
import "./chunk-JS6MGWXZ.js";
import "./chunk-5LG7QUHW.js";
import "./chunk-NMFQTCST.js";
import "./chunk-WTFFOHQF.js";
import "./chunk-4T62MVMW.js";
import "./chunk-ZJANFNRF.js";
import "./chunk-7J735T7M.js";
import "./chunk-FBEFZCFT.js";
import "./chunk-SQTBOJTW.js";
import "./chunk-K524NDWT.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
