import {
  main,
  mainWithin
} from "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
