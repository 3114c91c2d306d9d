import {
  main,
  mainWithin
} from "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
