import {
  main,
  mainWithin
} from "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  main,
  mainWithin
};
