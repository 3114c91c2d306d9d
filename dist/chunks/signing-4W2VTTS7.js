import {
  openSigning
} from "./chunk-MW4DKMBG.js";
import "./chunk-SXIBU5DK.js";
import "./chunk-QNKMOAGG.js";
import "./chunk-ZLFS2VGR.js";
import "./chunk-IWVVC3KO.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
