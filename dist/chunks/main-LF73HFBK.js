import {
  main,
  mainWithin
} from "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
