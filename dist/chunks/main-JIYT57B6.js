import {
  main
} from "./chunk-BBHWS6NC.js";
export {
  main
};
