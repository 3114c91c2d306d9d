import {
  main
} from "./chunk-LIL6XV3O.js";
export {
  main
};
