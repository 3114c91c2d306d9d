import {
  main
} from "./chunk-P3OJM336.js";
import "./chunk-LE73XA4I.js";
import "./chunk-PF6QD3FH.js";
import "./chunk-NTEBUN45.js";
import "./chunk-6EHYYE6Y.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
