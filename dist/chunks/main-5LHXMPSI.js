import {
  main
} from "./chunk-AXTQWOFC.js";
import "./chunk-KIYSZHRC.js";
import "./chunk-XAN4J2X2.js";
import "./chunk-N27GYUW3.js";
import "./chunk-K2NKT6DL.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
