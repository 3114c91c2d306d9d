import {
  verifiedImages
} from "./chunk-2ZHHTG7S.js";
import "./chunk-EAFTQOX5.js";
import "./chunk-X3TBCBIH.js";
import "./chunk-Y5XU4P3I.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-YTK6KNBW.js";
import "./chunk-THATVQEM.js";
import "./chunk-A7WZ7VP6.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
