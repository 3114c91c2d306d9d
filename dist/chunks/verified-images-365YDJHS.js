import {verifiedImages} from "./chunk-5KLYDL5M.js";
export {verifiedImages};
