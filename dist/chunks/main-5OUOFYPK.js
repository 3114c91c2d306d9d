import {
  main,
  mainWithin
} from "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
