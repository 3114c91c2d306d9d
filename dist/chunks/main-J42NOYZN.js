import {
  main
} from "./chunk-R2YSEE3E.js";
import "./chunk-CKMK264T.js";
import "./chunk-VSZAXWOZ.js";
import "./chunk-ORETY7BF.js";
import "./chunk-RIAWQFHT.js";
import "./chunk-SUEFY42C.js";
import "./chunk-N27GYUW3.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
