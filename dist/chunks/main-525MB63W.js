import {
  main
} from "./chunk-LPIHL3QU.js";
import "./chunk-DT5DU4JY.js";
import "./chunk-N6NJEI2O.js";
import "./chunk-BCRB2TQJ.js";
import "./chunk-FJ7FLVGP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-XAN4J2X2.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
