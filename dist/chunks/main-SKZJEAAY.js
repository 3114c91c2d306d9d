import {
  main
} from "./chunk-4RQGTMQZ.js";
import "./chunk-OBQGSDTD.js";
import "./chunk-KZLHLQGO.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-3CBCARGR.js";
import "./chunk-FUKI5MRK.js";
import "./chunk-ENN7XEPY.js";
import "./chunk-EETQLJDE.js";
import "./chunk-4T62MVMW.js";
import "./chunk-7TTIZT2M.js";
import "./chunk-7DIKEFUV.js";
import "./chunk-4FURI65P.js";
import "./chunk-BWZN75J2.js";
import "./chunk-6OMNGAIL.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
