import {
  main
} from "./chunk-RWM7SNQL.js";
export {
  main
};
