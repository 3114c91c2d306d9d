import {
  main,
  mainWithin
} from "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
