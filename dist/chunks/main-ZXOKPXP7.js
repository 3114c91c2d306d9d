import {
  main
} from "./chunk-Y7GJLWY3.js";
export {
  main
};
