import {
  main
} from "./chunk-VYQITKWO.js";
import "./chunk-ZNMGV5YY.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-2SBTPEZL.js";
import "./chunk-P6LAYF2J.js";
import "./chunk-SO3ZZLXU.js";
import "./chunk-XISPVZPU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZALOC3QB.js";
import "./chunk-SSLHKSAD.js";
import "./chunk-CONCIEEJ.js";
import "./chunk-VIT4DG7I.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
