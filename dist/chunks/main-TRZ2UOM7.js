import {
  main
} from "./chunk-VVUWM5IV.js";
import "./chunk-HAR2R5GN.js";
import "./chunk-3KUJD6XD.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-Z6BQVP55.js";
import "./chunk-2QWZVRQR.js";
import "./chunk-ZCKVQZTE.js";
import "./chunk-4RKTK6JH.js";
import "./chunk-4T62MVMW.js";
import "./chunk-HSJH5XEX.js";
import "./chunk-IPOIRNXJ.js";
import "./chunk-GH5KSOCY.js";
import "./chunk-ODRPLLIH.js";
import "./chunk-UL5CW3GN.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
