import {
  main
} from "./chunk-ALGMCWDG.js";
export {
  main
};
