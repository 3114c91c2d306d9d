import {
  main
} from "./chunk-SQTNHVD6.js";
export {
  main
};
