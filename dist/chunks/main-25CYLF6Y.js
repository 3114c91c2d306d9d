import {
  main
} from "./chunk-UMZFHU65.js";
export {
  main
};
