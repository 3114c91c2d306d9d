import {
  main
} from "./chunk-AZZVQZ6U.js";
export {
  main
};
