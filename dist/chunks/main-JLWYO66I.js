import {
  main
} from "./chunk-3CU2XG7J.js";
import "./chunk-C7VD2N5P.js";
import "./chunk-W2N4AC46.js";
import "./chunk-BCRB2TQJ.js";
import "./chunk-FJ7FLVGP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-CKMK264T.js";
import "./chunk-VSZAXWOZ.js";
import "./chunk-ORETY7BF.js";
import "./chunk-RIAWQFHT.js";
import "./chunk-SUEFY42C.js";
import "./chunk-5EAVTUAX.js";
import "./chunk-K2NKT6DL.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
